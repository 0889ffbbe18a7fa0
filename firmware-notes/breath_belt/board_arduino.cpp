/* An Arduino or ESP32 as board.h wants it. The pins stand here. */
#include <Arduino.h>
#include <Wire.h>

#include "board.h"
#include "board_arduino.h"

static const uint8_t ANALOG_PIN = A0; /* on an ESP32 DevKit: the pin marked VP or 36 */
#if defined(ESP32)
static const uint8_t HX711_DT = 18, HX711_SCK = 19;
#else
static const uint8_t HX711_DT = 4, HX711_SCK = 5;
#endif

static const unsigned HX711_OFF_US = 100; /* more than the 60 of its data sheet */
static const uint32_t BAUD = 115200;
static const uint32_t I2C_HZ = 400000;
static const uint16_t I2C_PATIENCE_MS = 2;

/* Serial.write waits when its own short buffer is full; lines wait here instead. */
static char waiting[256];
static uint8_t first, last; /* wrap at 256 by themselves */

void board_begin(void) {
    Serial.begin(BAUD);
    pinMode(HX711_DT, INPUT_PULLUP); /* with no chip there it reads "not ready" */
    pinMode(HX711_SCK, OUTPUT);
    digitalWrite(HX711_SCK, LOW);
#if defined(ESP32)
    analogReadResolution(12);
#endif
    Wire.begin();
    Wire.setClock(I2C_HZ);
#if defined(ESP32)
    Wire.setTimeOut(I2C_PATIENCE_MS);
#elif defined(WIRE_HAS_TIMEOUT)
    Wire.setWireTimeout(1000UL * I2C_PATIENCE_MS, true);
#endif
}

void board_turn(void) {
    while (first != last && Serial.availableForWrite() > 0) {
        Serial.write((uint8_t)waiting[first++]);
    }
}

uint32_t board_ms(void) {
    return millis();
}

int16_t board_receive(void) {
    return (int16_t)Serial.read();
}

uint8_t board_room(void) {
    return (uint8_t)(first - last - 1);
}

void board_send(char byte) {
    waiting[last++] = byte;
}

uint16_t board_analog(void) {
    return (uint16_t)analogRead(ANALOG_PIN);
}

bool board_i2c_write(uint8_t chip, uint8_t reg, uint8_t value) {
    Wire.beginTransmission(chip);
    Wire.write(reg);
    Wire.write(value);
    return Wire.endTransmission() == 0;
}

bool board_i2c_read(uint8_t chip, uint8_t reg, uint8_t *bytes, uint8_t count) {
    Wire.beginTransmission(chip);
    Wire.write(reg);
    if (Wire.endTransmission(false) != 0 || Wire.requestFrom(chip, count) != count) {
        return false;
    }
    for (uint8_t i = 0; i < count; i++) {
        bytes[i] = (uint8_t)Wire.read();
    }
    return true;
}

void board_hx711_restart(void) {
    digitalWrite(HX711_SCK, HIGH);
    delayMicroseconds(HX711_OFF_US);
    digitalWrite(HX711_SCK, LOW);
}

bool board_hx711_ready(void) {
    return digitalRead(HX711_DT) == LOW;
}

/* An interrupt inside the pulse could stretch it over 60 us, which switches the HX711 off. */
bool board_hx711_bit(void) {
    noInterrupts();
    digitalWrite(HX711_SCK, HIGH);
    delayMicroseconds(1);
    bool bit = digitalRead(HX711_DT) == HIGH;
    digitalWrite(HX711_SCK, LOW);
    interrupts();
    delayMicroseconds(1);
    return bit;
}
