/* CRC-8 with the reflected polynomial 8C, starting at 0 (Dallas 1-Wire's): "123456789" gives A1. */
#pragma once

#include <stdint.h>

uint8_t crc8(const char *bytes, uint8_t count);
