/* What a board offers to the sensors and to BT1. Nothing here waits longer than two milliseconds. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#if defined(ESP32)
#define BOARD_NAME "esp32"
#define BOARD_ANALOG_MAX 4095
#define BOARD_ANALOG_SPAN "3.3V"
#elif defined(__AVR_ATmega328P__)
#define BOARD_NAME "328p"
#define BOARD_ANALOG_MAX 1023
#define BOARD_ANALOG_SPAN "5V"
#else
#define BOARD_NAME "arduino"
#define BOARD_ANALOG_MAX 1023
#define BOARD_ANALOG_SPAN "ref"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Milliseconds since the board started; wraps after 49 days. */
uint32_t board_ms(void);

/* Serial port: the next byte that came, or -1; bytes that can be sent now without waiting; send one of them. */
int16_t board_receive(void);
uint8_t board_room(void);
void board_send(char byte);

/* The analog pin, 0 to BOARD_ANALOG_MAX. */
uint16_t board_analog(void);

/* Registers of a chip on the I2C bus; false if it does not answer in time. */
bool board_i2c_write(uint8_t chip, uint8_t reg, uint8_t value);
bool board_i2c_read(uint8_t chip, uint8_t reg, uint8_t *bytes, uint8_t count);

/* HX711: switch it off and on; whether a value waits (DT is low); one pulse of SCK, and DT in it. */
void board_hx711_restart(void);
bool board_hx711_ready(void);
bool board_hx711_bit(void);

#ifdef __cplusplus
}
#endif
