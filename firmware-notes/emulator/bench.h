/* The bench on which the emulated board lies: what its parts share. */
#pragma once

#include <stdbool.h>

#include "sim_avr.h"

struct bench {
    avr_t *avr;
    bool loose;  /* the sensor's wire is off */
    bool jammed; /* a chip holds the I2C bus: no step on it ever ends */
};

extern struct bench bench;

/* Seconds on the board's own clock, since the emulator started. */
double bench_time(void);

/* The reset button. */
void bench_reset(void);

/* A normal random number. */
double bench_noise(void);
