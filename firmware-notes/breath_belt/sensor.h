/* What the belt asks of a sensor. No function waits: each returns within two milliseconds, whatever came loose. */
#pragma once

#include <stdint.h>

#define SENSOR_FIELDS_MAX 6

enum reading {
    READING_GOOD,
    READING_LATER, /* nothing yet, all is well: ask again in a millisecond */
    READING_LOST   /* the sensor is loose or broken; it is looked for again by itself */
};

struct field {
    const char *name;
    int32_t min, max; /* raw units */
};

struct sensor {
    const char *model;
    const char *scale; /* counts / what they stand for */
    const struct field *fields;
    uint8_t field_count;
    uint16_t rate;    /* rows a second at first */
    uint16_t fastest; /* rows a second at most */
    void (*begin)(void);
    void (*tick)(void); /* once a millisecond */
    enum reading (*read)(int32_t *values);
};

extern const struct sensor analog_sensor, mpu6050_sensor, hx711_sensor;
