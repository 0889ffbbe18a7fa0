/*
 * A stretch cord or an FSR in a voltage divider.
 *
 * Read every millisecond and averaged over a row: at 50 rows a second that is one whole period of 50 Hz mains, whose hum
 * is thereby gone. Values are 16 times the converter's, so that the average keeps its fraction.
 */
#include "board.h"
#include "sensor.h"

#define GAIN 16L
#define FULL (GAIN * BOARD_ANALOG_MAX)
#define LOOSE_MARGIN (FULL / 200) /* within half a per cent of either rail a wire is off: no divider reads that */

#define TEXT(x) #x
#define SCALE(full) TEXT(full) "/" BOARD_ANALOG_SPAN
#if BOARD_ANALOG_MAX == 1023
#define FULL_AS_TEXT 16368
#else
#define FULL_AS_TEXT 65520
#endif

static uint32_t sum;
static uint16_t count;

static void begin(void) {
    sum = 0;
    count = 0;
}

static void tick(void) {
    sum += board_analog();
    count++;
}

static enum reading read(int32_t *values) {
    if (count == 0) {
        return READING_LATER;
    }
    int32_t mean = (int32_t)((sum * GAIN + count / 2) / count);
    begin();
    values[0] = mean;
    return mean <= LOOSE_MARGIN || mean >= FULL - LOOSE_MARGIN ? READING_LOST : READING_GOOD;
}

static const struct field fields[] = {{"belt", 0, FULL}};

const struct sensor analog_sensor = {
    .model = "adc0",
    .scale = SCALE(FULL_AS_TEXT),
    .fields = fields,
    .field_count = 1,
    .rate = 50,
    .fastest = 200,
    .begin = begin,
    .tick = tick,
    .read = read,
};
