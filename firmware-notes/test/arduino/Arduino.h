/* As much of the Arduino API as the sketch uses, for a computer: the world behind it is in mock.h. */
#pragma once

#include <stddef.h>
#include <stdint.h>

enum { LOW, HIGH };
enum { INPUT, OUTPUT, INPUT_PULLUP };
const uint8_t A0 = 14;

uint32_t millis();
void delayMicroseconds(unsigned us);
void noInterrupts();
void interrupts();
void pinMode(uint8_t pin, uint8_t mode);
void digitalWrite(uint8_t pin, uint8_t level);
int digitalRead(uint8_t pin);
int analogRead(uint8_t pin);
void analogReadResolution(int bits);

struct MockSerial {
    void begin(unsigned long baud);
    int read();
    int availableForWrite();
    size_t write(uint8_t byte);
};
extern MockSerial Serial;

void setup();
void loop();
