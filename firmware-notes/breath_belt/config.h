/* Which sensor is wired to the board. Change this one word for another build. */
#pragma once

#ifndef SENSOR
#define SENSOR analog_sensor /* or mpu6050_sensor, or hx711_sensor */
#endif

/* How often the HX711 measures: 10 a second as its boards are sold, 80 where the RATE pin is tied high. */
#ifndef HX711_PER_SECOND
#define HX711_PER_SECOND 10
#endif
