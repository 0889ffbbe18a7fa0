/* An MPU-6050 at 0x68 behind the mocked Wire: asleep and reading zero until it is woken, silent while loose. */
#include "Arduino.h"
#include "Wire.h"
#include "mock.h"

MockWire Wire;

static const uint8_t CHIP = 0x68, PWR_MGMT_1 = 0x6B, ACCEL_XOUT_H = 0x3B;

static uint8_t chip, bytes[8], count, at;
static bool awake;

void MockWire::begin() {
}

void MockWire::setClock(uint32_t) {
}

void MockWire::setTimeOut(uint16_t) {
}

void MockWire::setWireTimeout(uint32_t, bool) {
}

void MockWire::beginTransmission(uint8_t to) {
    chip = to;
    count = 0;
}

void MockWire::write(uint8_t byte) {
    bytes[count++] = byte;
}

static bool answers() {
    awake = awake && !world.loose;
    return chip == CHIP && !world.loose;
}

uint8_t MockWire::endTransmission(bool) {
    if (!answers()) {
        return 2;
    }
    at = bytes[0];
    if (count == 2 && at == PWR_MGMT_1) {
        awake = !(bytes[1] & 0x40);
    }
    return 0;
}

uint8_t MockWire::requestFrom(uint8_t from, uint8_t asked) {
    chip = from;
    return answers() ? asked : 0;
}

int MockWire::read() {
    unsigned word = (at - ACCEL_XOUT_H) / 2u; /* three axes, temperature, three axes of the gyroscope */
    unsigned axis = word < 3 ? word : word - 1;
    uint16_t value = awake && word < 7 && word != 3 ? (uint16_t)world.axes[axis] : 0;
    return at++ % 2 == ACCEL_XOUT_H % 2 ? value >> 8 : value & 255;
}
