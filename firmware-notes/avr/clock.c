/* A millisecond clock on timer 1. */
#include "board.h"
#include "parts.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

#define TICKS_PER_MS (F_CPU / 64 / 1000)

static volatile uint32_t ms;

ISR(TIMER1_COMPA_vect) {
    ms++;
}

void clock_begin(void) {
    TCCR1B = _BV(WGM12) | _BV(CS11) | _BV(CS10); /* count to OCR1A, clock / 64 */
    OCR1A = TICKS_PER_MS - 1;
    TIMSK1 = _BV(OCIE1A);
}

uint32_t board_ms(void) {
    uint32_t now;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
        now = ms;
    }
    return now;
}
