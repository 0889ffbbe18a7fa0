/* UART 0, 115200 8N1, with a ring for each direction that interrupts fill and empty. */
#include "board.h"
#include "parts.h"

#include <avr/interrupt.h>
#include <avr/io.h>

#define DIVIDER_115200 16 /* with U2X at 16 MHz: 117647 baud, 2.1 % fast, as every Uno */
#define IN_SIZE 64

static volatile char out[256];
static volatile uint8_t out_first, out_last; /* wrap at 256 by themselves */
static volatile uint8_t in[IN_SIZE];
static volatile uint8_t in_first, in_last;

ISR(USART_UDRE_vect) {
    if (out_first == out_last) {
        UCSR0B &= (uint8_t)~_BV(UDRIE0);
    } else {
        UDR0 = out[out_first++];
    }
}

ISR(USART_RX_vect) {
    uint8_t byte = UDR0;
    uint8_t next = (in_last + 1) % IN_SIZE;
    if (next != in_first) {
        in[in_last] = byte;
        in_last = next;
    }
}

void serial_begin(void) {
    UCSR0A = _BV(U2X0); /* before the divider: simavr reckons the speed when that is set */
    UBRR0 = DIVIDER_115200;
    UCSR0B = _BV(RXCIE0) | _BV(RXEN0) | _BV(TXEN0);
}

int16_t board_receive(void) {
    if (in_first == in_last) {
        return -1;
    }
    uint8_t byte = in[in_first];
    in_first = (in_first + 1) % IN_SIZE;
    return byte;
}

uint8_t board_room(void) {
    return (uint8_t)(out_first - out_last - 1);
}

void board_send(char byte) {
    out[out_last] = byte;
    out_last++;
    UCSR0B |= _BV(UDRIE0);
}
