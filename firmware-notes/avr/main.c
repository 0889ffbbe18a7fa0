/* The belt on a bare ATmega328P at 16 MHz (Arduino Uno or Nano), without the Arduino libraries. */
#include "belt.h"
#include "parts.h"

#include <avr/interrupt.h>
#include <avr/sleep.h>

int main(void) {
    clock_begin();
    serial_begin();
    analog_begin();
    i2c_begin();
    hx711_begin();
    sei();
    belt_begin();
    set_sleep_mode(SLEEP_MODE_IDLE);
    for (;;) {
        belt_turn();
        sleep_mode(); /* the clock wakes it every millisecond, a byte from the host sooner */
    }
}
