/* The line protocol BT1, as BT1.md specifies it: hello, rows, and answers to the host. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "sensor.h"

/* What the host has chosen; the defaults hold after every start. */
struct bt1_settings {
    uint16_t rate; /* rows a second */
    bool running;
    bool framed; /* M1; false is M0, bare numbers */
    bool crc;
};

extern struct bt1_settings bt1_settings;
extern const struct sensor *bt1_sensor;

/* Starts afresh with this sensor and says hello. */
void bt1_begin(const struct sensor *sensor);

/* Milliseconds between rows. */
uint16_t bt1_period(void);

void bt1_hello(void);

/* One row; values is null where the sensor is lost. Nothing is sent while stopped. */
void bt1_row(uint32_t ms, const int32_t *values);

/* Answers what the host asked; true if rows start afresh after it. A command waits until its whole answer fits. */
bool bt1_answer_host(void);
