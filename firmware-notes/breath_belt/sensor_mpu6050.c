/*
 * MPU-6050 accelerometer on the chest: three axes, 16384 counts to a g. Register numbers from InvenSense's register map,
 * RM-MPU-6000A. The MPU-6500 on many boards sold under the same name has the same ones.
 */
#include "board.h"
#include "sensor.h"

#define CHIP 0x68 /* AD0 low or left open */
#define CONFIG 0x1A
#define ACCEL_CONFIG 0x1C
#define ACCEL_XOUT_H 0x3B
#define PWR_MGMT_1 0x6B

#define LOW_PASS_21_HZ 4
#define RANGE_2_G 0
#define AWAKE_ON_GYRO_CLOCK 1

#define RETRY_MS 500

static bool awake;
static uint32_t tried; /* ms */

static void wake(void) {
    tried = board_ms();
    awake = board_i2c_write(CHIP, PWR_MGMT_1, AWAKE_ON_GYRO_CLOCK) && board_i2c_write(CHIP, CONFIG, LOW_PASS_21_HZ)
        && board_i2c_write(CHIP, ACCEL_CONFIG, RANGE_2_G);
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
    uint8_t bytes[6];
    if (!awake) {
        return READING_LOST;
    }
    awake = board_i2c_read(CHIP, ACCEL_XOUT_H, bytes, sizeof bytes);
    for (uint8_t axis = 0; awake && axis < 3; axis++) {
        values[axis] = word(bytes + 2 * axis);
    }
    awake = awake && (values[0] || values[1] || values[2]);
    return awake ? READING_GOOD : READING_LOST;
}

static const struct field fields[] = {
    {"ax", INT16_MIN, INT16_MAX},
    {"ay", INT16_MIN, INT16_MAX},
    {"az", INT16_MIN, INT16_MAX},
};

const struct sensor mpu6050_sensor = {
    .model = "mpu6050",
    .scale = "16384/g",
    .fields = fields,
    .field_count = 3,
    .rate = 50,
    .fastest = 200,
    .begin = wake,
    .tick = tick,
    .read = read,
};
