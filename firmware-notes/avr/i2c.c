/*
 * I2C at 400 kHz on A4 (SDA) and A5 (SCL). Every step has a time-out, after which the bus is freed: a chip that lost a
 * clock may hold SDA low until it has been clocked through the rest of its byte.
 */
#include "board.h"
#include "parts.h"

#include <avr/io.h>
#include <util/delay.h>
#include <util/twi.h>

#define BIT_RATE_400_KHZ 12
#define PATIENCE 1000 /* turns of the loop, half a millisecond; a byte takes 23 us */
#define SDA _BV(PC4)
#define SCL _BV(PC5)

void i2c_begin(void) {
    PORTC |= SDA | SCL; /* pulled up, so that an empty bus is a quiet one */
    TWBR = BIT_RATE_400_KHZ;
    TWCR = _BV(TWEN);
}

static void drive_low(uint8_t pin) {
    PORTC &= (uint8_t)~pin;
    DDRC |= pin;
    _delay_us(5);
}

static void let_go(uint8_t pin) {
    DDRC &= (uint8_t)~pin;
    PORTC |= pin;
    _delay_us(5);
}

/* Nine clocks let any chip finish its byte; then a stop. */
static void free_bus(void) {
    TWCR = 0;
    for (uint8_t i = 0; i < 9; i++) {
        drive_low(SCL);
        let_go(SCL);
    }
    drive_low(SDA);
    let_go(SDA);
    i2c_begin();
}

static bool step(uint8_t control) {
    TWCR = _BV(TWINT) | _BV(TWEN) | control;
    for (uint16_t turns = PATIENCE; turns; turns--) {
        if (TWCR & _BV(TWINT)) {
            return true;
        }
    }
    return false;
}

static bool start(void) {
    return step(_BV(TWSTA)) && (TW_STATUS == TW_START || TW_STATUS == TW_REP_START);
}

/* Asks for a refusal rather than for the exact word of assent: simavr 1.6 says 28 after an address, silicon 18. */
static bool send(uint8_t byte) {
    TWDR = byte;
    return step(0) && TW_STATUS != TW_MT_SLA_NACK && TW_STATUS != TW_MT_DATA_NACK && TW_STATUS != TW_MR_SLA_NACK
        && TW_STATUS != TW_MT_ARB_LOST && TW_STATUS != TW_BUS_ERROR;
}

static bool receive(uint8_t *bytes, uint8_t count) {
    while (count--) {
        if (!step(count ? _BV(TWEA) : 0)) {
            return false;
        }
        *bytes++ = TWDR;
    }
    return true;
}

static bool stop(void) {
    TWCR = _BV(TWINT) | _BV(TWEN) | _BV(TWSTO);
    for (uint16_t turns = PATIENCE; turns; turns--) {
        if (!(TWCR & _BV(TWSTO))) {
            return true;
        }
    }
    return false;
}

static bool end(bool done) {
    done = stop() && done;
    if (!done) {
        free_bus();
    }
    return done;
}

bool board_i2c_write(uint8_t chip, uint8_t reg, uint8_t value) {
    return end(start() && send((uint8_t)(chip << 1 | TW_WRITE)) && send(reg) && send(value));
}

bool board_i2c_read(uint8_t chip, uint8_t reg, uint8_t *bytes, uint8_t count) {
    return end(start() && send((uint8_t)(chip << 1 | TW_WRITE)) && send(reg) && start()
        && send((uint8_t)(chip << 1 | TW_READ)) && receive(bytes, count));
}
