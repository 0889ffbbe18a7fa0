#include "bt1_crc.h"

#define POLYNOMIAL 0x8C

uint8_t crc8(const char *bytes, uint8_t count) {
    uint8_t crc = 0;
    while (count--) {
        crc ^= (uint8_t)*bytes++;
        for (uint8_t bit = 0; bit < 8; bit++) {
            crc = crc & 1 ? (uint8_t)(crc >> 1 ^ POLYNOMIAL) : crc >> 1;
        }
    }
    return crc;
}
