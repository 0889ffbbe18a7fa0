/* The world around the mocked board, for a test to set and to look at. */
#pragma once

#include <stdint.h>

#include <string>

struct World {
    uint32_t ms = 0;
    bool loose = false;         /* the sensor's wire is off */
    int analog = 400;           /* what the analog pin reads */
    int32_t load = 123456;      /* what the HX711 measures, ten times a second */
    int16_t axes[6] = {1, -2, 16384, 3, -4, 131};
    int room = 63;              /* bytes that the serial port takes without waiting, per turn of the loop */
    std::string to_board, from_board;
    unsigned waits = 0;         /* bytes written when there was no room: the board would have stood still */
    unsigned long_pulses = 0;   /* pulses of SCK with interrupts on, which could switch the HX711 off */
};
extern World world;

/* A millisecond passes, with some turns of the sketch's loop. */
void pass_ms(unsigned count);
