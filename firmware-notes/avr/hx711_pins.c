/* HX711 on D4 (DT) and D5 (SCK). */
#include "board.h"
#include "parts.h"

#include <avr/io.h>
#include <util/atomic.h>
#include <util/delay.h>

#define DT _BV(PD4)
#define SCK _BV(PD5)
#define OFF_US 100 /* more than the 60 of its data sheet */

void hx711_begin(void) {
    PORTD |= DT; /* pulled up: with no chip there it reads "not ready" */
    DDRD |= SCK;
}

void board_hx711_restart(void) {
    PORTD |= SCK;
    _delay_us(OFF_US);
    PORTD &= (uint8_t)~SCK;
}

bool board_hx711_ready(void) {
    return !(PIND & DT);
}

/* An interrupt inside the pulse could stretch it over 60 us, which switches the HX711 off. */
bool board_hx711_bit(void) {
    bool bit;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        PORTD |= SCK;
        _delay_us(1);
        bit = PIND & DT;
        PORTD &= (uint8_t)~SCK;
    }
    _delay_us(1);
    return bit;
}
