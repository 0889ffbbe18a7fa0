/* Sensors on the bench. All are wired at once; a firmware uses the one that it was built for. */
#pragma once

/* A divider on A0, with this much noise in millivolts on each conversion. */
void divider_wire(double noise_mv);

/* An MPU-6050 at 0x68, tilted a little by the breath. */
void mpu6050_wire(void);

/* After every instruction while the bus is jammed: hides from the firmware that a step has ended. */
void mpu6050_jam(void);

/* An HX711 with its load cell on D4 (DT) and D5 (SCK). */
void hx711_wire(int per_second);
void hx711_turn(void);
void hx711_after_reset(void);

/* How often a pulse of SCK was so long that the HX711 switched itself off. */
unsigned hx711_power_downs(void);
