/*
 * Load cell on an HX711, channel A, gain 128.
 *
 * The chip measures at its own pace; a row goes out when a new value is there, so none is sent twice. After power-on or
 * a reset it needs 400 ms (its data sheet), and longer than LOST_MS means that it is gone.
 */
#include "board.h"
#include "config.h"
#include "sensor.h"

#define BITS 24
#define TOP 8388607L     /* 0x7FFFFF and 0x800000 say that the cell is out of range, or that a wire of it is off */
#define BOTTOM (-8388608L)
#define LOST_MS 500

static int32_t newest;
static bool fresh;
static uint32_t heard; /* ms */

/* The board may have been reset in the middle of a value: the chip starts anew with it. */
static void begin(void) {
    board_hx711_restart();
    fresh = false;
    heard = board_ms();
}

/* The bit after the last chooses channel A and gain 128 for the next value. */
static int32_t take(void) {
    uint32_t bits = 0;
    for (uint8_t i = 0; i < BITS; i++) {
        bits = bits << 1 | (board_hx711_bit() ? 1 : 0);
    }
    board_hx711_bit();
    return (int32_t)bits - (bits & 0x800000 ? 0x1000000L : 0);
}

static void tick(void) {
    if (board_hx711_ready()) {
        newest = take();
        fresh = true;
        heard = board_ms();
    }
}

static enum reading read(int32_t *values) {
    if (!fresh) {
        return board_ms() - heard < LOST_MS ? READING_LATER : READING_LOST;
    }
    fresh = false;
    values[0] = newest;
    return newest == TOP || newest == BOTTOM ? READING_LOST : READING_GOOD;
}

static const struct field fields[] = {{"load", BOTTOM, TOP}};

#if HX711_PER_SECOND == 80
#define RATE 50 /* the fastest below 80 that divides 1000 */
#else
#define RATE 10
#endif

const struct sensor hx711_sensor = {
    .model = "hx711",
    .scale = "8388608/20mV",
    .fields = fields,
    .field_count = 1,
    .rate = RATE,
    .fastest = RATE,
    .begin = begin,
    .tick = tick,
    .read = read,
};
