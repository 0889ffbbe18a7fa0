#include "mock.h"

#include "Arduino.h"

World world;
MockSerial Serial;

static int room_left;
static bool interrupts_on = true;
static int analog_bits = 10;

uint32_t millis() {
    return world.ms;
}

void noInterrupts() {
    interrupts_on = false;
}

void interrupts() {
    interrupts_on = true;
}

int analogRead(uint8_t pin) {
    return pin != A0 ? -1 : world.loose ? (1 << analog_bits) - 1 : world.analog;
}

void analogReadResolution(int bits) {
    analog_bits = bits;
}

void pinMode(uint8_t, uint8_t) {
}

void MockSerial::begin(unsigned long) {
}

int MockSerial::read() {
    if (world.to_board.empty()) {
        return -1;
    }
    int byte = (uint8_t)world.to_board[0];
    world.to_board.erase(0, 1);
    return byte;
}

int MockSerial::availableForWrite() {
    return room_left;
}

size_t MockSerial::write(uint8_t byte) {
    if (room_left-- <= 0) {
        world.waits++;
    }
    world.from_board += (char)byte;
    return 1;
}

/* The HX711: a value every 100 ms, gone once 24 bits of it were shifted out. */
static uint32_t value;
static int shifted = 24;
static bool sck;
static bool dt = true;
static unsigned high_us;

static void measure() {
    if (world.loose) {
        shifted = 24;
        dt = true;
    } else if (world.ms % 100 == 0) {
        value = (uint32_t)world.load & 0xFFFFFF;
        shifted = 0;
        dt = false;
    }
}

void delayMicroseconds(unsigned us) {
    high_us += sck ? us : 0;
}

void digitalWrite(uint8_t, uint8_t level) {
    if (level && !sck) {
        high_us = 0;
        dt = shifted < 24 ? value >> (23 - shifted) & 1 : true;
        shifted++;
    } else if (!level && sck && high_us < 60) {
        world.long_pulses += interrupts_on;
    } else if (!level && sck) {
        shifted = 24;
        dt = true;
    }
    sck = level;
}

int digitalRead(uint8_t) {
    return dt ? HIGH : LOW;
}

void pass_ms(unsigned count) {
    while (count--) {
        world.ms++;
        measure();
        room_left = world.room;
        for (int turn = 0; turn < 5; turn++) {
            loop();
        }
    }
}
