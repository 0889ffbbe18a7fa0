/* Analog pin A0. Each call takes the conversion that the last one began (a tenth of a millisecond), so none waits. */
#include "board.h"
#include "parts.h"

#include <avr/io.h>

static void convert(void) {
    ADCSRA |= _BV(ADSC);
}

void analog_begin(void) {
    ADMUX = _BV(REFS0);                                            /* pin 0 against the supply, as the divider is fed */
    ADCSRA = _BV(ADEN) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0);     /* 125 kHz */
    DIDR0 = _BV(ADC0D);
    convert();
}

uint16_t board_analog(void) {
    uint16_t value = ADC;
    convert();
    return value;
}
