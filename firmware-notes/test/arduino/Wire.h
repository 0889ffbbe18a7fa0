/* The I2C library, likewise. */
#pragma once

#include <stdint.h>

#define WIRE_HAS_TIMEOUT

struct MockWire {
    void begin();
    void setClock(uint32_t hz);
    void setTimeOut(uint16_t ms);
    void setWireTimeout(uint32_t us, bool reset);
    void beginTransmission(uint8_t chip);
    void write(uint8_t byte);
    uint8_t endTransmission(bool stop = true);
    uint8_t requestFrom(uint8_t chip, uint8_t count);
    int read();
};
extern MockWire Wire;
