/* The parts of the chip that must be switched on before board.h can be used. */
#pragma once

void clock_begin(void);
void serial_begin(void);
void analog_begin(void);
void i2c_begin(void);
void hx711_begin(void);
