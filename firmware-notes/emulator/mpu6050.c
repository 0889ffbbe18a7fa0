/*
 * MPU-6050 on the I2C bus: registers that can be written and read, and axes that follow the breath. After power-on
 * it sleeps and reads zero, as the chip does; while its wire is off it does not answer.
 */
#include <math.h>
#include <string.h>

#include "avr_twi.h"
#include "bench.h"
#include "parts.h"
#include "wearer.h"

#define ADDRESS 0x68
#define ACCEL_XOUT_H 0x3B
#define GYRO_XOUT_H 0x43
#define PWR_MGMT_1 0x6B
#define WHO_AM_I 0x75
#define SLEEP 0x40
#define TWCR 0xBC /* in the ATmega328P */
#define TWINT 0x80
#define COUNTS_PER_G 16384
#define EXHALED_TILT (20 * M_PI / 180)
#define INHALE_TILT (5 * M_PI / 180)
#define NOISE_G 0.004
#define COUNTS_PER_DEGREE 131 /* a second */
#define NOISE_DEGREES 0.05
#define REST_DEGREES 1.2 /* what a gyroscope says that rests */
#define TILT_AXIS 1

static avr_irq_t *bus;
static uint8_t registers[128];
static uint8_t at;       /* register to be written or read next */
static bool expect_register;
static int selected;     /* the address with its read bit while we are spoken to, else 0 */
static bool was_loose = true;
static double measured; /* seconds */
static double tilted;   /* radians, then */

static void power_on(void) {
    memset(registers, 0, sizeof registers);
    registers[WHO_AM_I] = ADDRESS;
    registers[PWR_MGMT_1] = SLEEP;
}

static void put(int at_register, long counts) {
    registers[at_register] = (uint8_t)(counts >> 8);
    registers[at_register + 1] = (uint8_t)counts;
}

static void put_axis(int axis, double g) {
    put(ACCEL_XOUT_H + 2 * axis, lrint((g + NOISE_G * bench_noise()) * COUNTS_PER_G));
}

/* How fast the tilt has changed since it was measured last: as the chip, which measures all the time, would say it. */
static void put_turning(double tilt) {
    double now = bench_time();
    double turning = now > measured ? (tilt - tilted) / (now - measured) * 180 / M_PI : 0;
    for (int axis = 0; axis < 3; axis++) {
        /* gravity goes from z towards x: by the right-hand rule the chip turns the other way about y */
        double degrees = REST_DEGREES - (axis == TILT_AXIS ? turning : 0) + NOISE_DEGREES * bench_noise();
        put(GYRO_XOUT_H + 2 * axis, lrint(degrees * COUNTS_PER_DEGREE));
    }
    measured = now;
    tilted = tilt;
}

static void measure(void) {
    double tilt = EXHALED_TILT + INHALE_TILT * wearer_level();
    if (!(registers[PWR_MGMT_1] & SLEEP)) {
        put_axis(0, sin(tilt));
        put_axis(1, 0.02);
        put_axis(2, cos(tilt));
        put_turning(tilt);
    }
}

static void answer(uint8_t what, uint8_t data) {
    avr_raise_irq(bus + TWI_IRQ_INPUT, avr_twi_irq_msg(what, selected, data));
}

static void begin(int address) {
    bool ours = address >> 1 == ADDRESS && !bench.loose;
    selected = ours ? address : 0;
    if (!ours) {
        return;
    }
    if (was_loose) {
        power_on();
    }
    was_loose = false;
    expect_register = !(address & 1);
    if (!expect_register && at == ACCEL_XOUT_H) {
        measure();
    }
    answer(TWI_COND_ACK, 1);
}

static void written(uint8_t byte) {
    if (expect_register) {
        at = byte & 127;
        expect_register = false;
    } else {
        registers[at] = byte;
        at = (at + 1) & 127;
    }
    answer(TWI_COND_ACK, 1);
}

static void spoken_to(struct avr_irq_t *irq, uint32_t value, void *unused) {
    avr_twi_msg_irq_t message = {.u.v = value};
    int what = message.u.twi.msg;
    (void)irq;
    (void)unused;
    was_loose |= bench.loose;
    if (what & TWI_COND_STOP) {
        selected = 0;
    }
    if (what & TWI_COND_START) {
        begin(message.u.twi.addr);
    } else if (selected && what & TWI_COND_WRITE) {
        written((uint8_t)message.u.twi.data);
    } else if (selected && what & TWI_COND_READ) {
        answer(TWI_COND_READ, registers[at]);
        at = (at + 1) & 127;
    }
}

void mpu6050_jam(void) {
    bench.avr->data[TWCR] &= (uint8_t)~TWINT;
}

void mpu6050_wire(void) {
    bus = avr_io_getirq(bench.avr, AVR_IOCTL_TWI_GETIRQ(0), 0);
    avr_irq_register_notify(bus + TWI_IRQ_OUTPUT, spoken_to, 0);
}
