/*
 * MPU-6050 on the chest: three axes of an accelerometer, 16384 counts to a g, and three of a gyroscope, 131 counts to a
 * degree a second. Register numbers from InvenSense's register map, RM-MPU-6000A. The MPU-6500 on many boards sold under the
 * same name has the same ones.
 */
#include "board.h"
#include "sensor.h"

#define CHIP 0x68 /* AD0 low or left open */
#define CONFIG 0x1A
#define GYRO_CONFIG 0x1B
#define ACCEL_CONFIG 0x1C
#define ACCEL_XOUT_H 0x3B /* three axes of two bytes, then the temperature, then the gyroscope's three */
#define PWR_MGMT_1 0x6B

#define LOW_PASS_21_HZ 4
#define RANGE_2_G 0
#define RANGE_250_DEGREES 0 /* a second */
#define AWAKE_ON_GYRO_CLOCK 1

#define RETRY_MS 500

#define WORDS 7
#define TEMPERATURE 3

static bool awake;
static uint32_t tried; /* ms */

static void wake(void) {
    tried = board_ms();
    awake = board_i2c_write(CHIP, PWR_MGMT_1, AWAKE_ON_GYRO_CLOCK) && board_i2c_write(CHIP, CONFIG, LOW_PASS_21_HZ)
        && board_i2c_write(CHIP, ACCEL_CONFIG, RANGE_2_G) && board_i2c_write(CHIP, GYRO_CONFIG, RANGE_250_DEGREES);
}

static void tick(void) {
    if (!awake && board_ms() - tried >= RETRY_MS) {
        wake();
    }
}

static int16_t word(const uint8_t *bytes) {
    return (int16_t)((uint16_t)bytes[0] << 8 | bytes[1]);
}

/* A chip that lost its power for a moment sleeps and reads zero on all axes, which gravity never does. */
static enum reading read(int32_t *values) {
    uint8_t bytes[2 * WORDS];
    if (!awake) {
        return READING_LOST;
    }
    awake = board_i2c_read(CHIP, ACCEL_XOUT_H, bytes, sizeof bytes);
    for (uint8_t i = 0; awake && i < WORDS; i++) {
        if (i != TEMPERATURE) {
            values[i < TEMPERATURE ? i : i - 1] = word(bytes + 2 * i);
        }
    }
    awake = awake && (values[0] || values[1] || values[2]);
    return awake ? READING_GOOD : READING_LOST;
}

static const struct field fields[] = {
    {"ax", INT16_MIN, INT16_MAX},
    {"ay", INT16_MIN, INT16_MAX},
    {"az", INT16_MIN, INT16_MAX},
    {"gx", INT16_MIN, INT16_MAX},
    {"gy", INT16_MIN, INT16_MAX},
    {"gz", INT16_MIN, INT16_MAX},
};

const struct sensor mpu6050_sensor = {
    .model = "mpu6050",
    .scale = "16384/g,131/dps",
    .fields = fields,
    .field_count = 6,
    .rate = 50,
    .fastest = 100 /* six values at 200 would fill the line, and leave no room for an answer */,
    .begin = wake,
    .tick = tick,
    .read = read,
};
