#include "belt.h"

#include "board.h"
#include "bt1.h"
#include "config.h"
#include "sensor.h"

static uint32_t last_tick; /* ms */
static uint32_t row_due;   /* ms */

static bool reached(uint32_t now, uint32_t moment) {
    return (int32_t)(now - moment) >= 0; /* holds across the clock's wrap after 49 days */
}

void belt_begin(void) {
    SENSOR.begin();
    bt1_begin(&SENSOR);
    last_tick = board_ms();
    row_due = last_tick + bt1_period();
}

/* After a delay longer than a period, rows go on from now: none are made up for the time that was lost. */
static void row_if_due(uint32_t now) {
    int32_t values[SENSOR_FIELDS_MAX];
    if (!reached(now, row_due)) {
        return;
    }
    enum reading reading = SENSOR.read(values);
    if (reading == READING_LATER) {
        return;
    }
    bt1_row(now, reading == READING_GOOD ? values : 0);
    row_due += bt1_period();
    if (reached(now, row_due)) {
        row_due = now + bt1_period();
    }
}

void belt_turn(void) {
    if (bt1_answer_host()) {
        row_due = board_ms() + bt1_period();
    }
    uint32_t now = board_ms();
    if (now == last_tick) {
        return;
    }
    last_tick = now;
    SENSOR.tick();
    row_if_due(now);
}
