/*
 * HX711: measures at its own pace, pulls DT low when a value is there, and shifts out 24 bits, one at each rise of SCK.
 * SCK high for more than 60 us switches it off; it then needs 400 ms to its next value.
 */
#include "avr_ioport.h"
#include "bench.h"
#include "parts.h"
#include "wearer.h"

#define BITS 24
#define SETTLING 0.4       /* s */
#define POWER_DOWN 60e-6   /* s */
#define EXHALED 400000
#define INHALE 600000
#define NOISE 3000

static avr_irq_t *dt, *sck;
static double period;   /* s */
static double due;      /* s, when the next value is there */
static uint32_t value;
static int shifted; /* bits already taken; BITS or more: none left */
static double risen; /* s */
static unsigned power_downs;

static void settle(void) {
    shifted = BITS;
    avr_raise_irq(dt, 1);
    due = bench_time() + SETTLING;
}

void hx711_turn(void) {
    if (bench.loose) {
        settle();
    } else if (bench_time() >= due) {
        value = (uint32_t)(int32_t)(EXHALED + INHALE * wearer_level() + NOISE * bench_noise()) & 0xFFFFFF;
        shifted = 0;
        avr_raise_irq(dt, 0);
        due += period;
    }
}

/* The chip keeps its pin, but simavr forgets the level of every pin and is told only of changes. */
void hx711_after_reset(void) {
    avr_raise_irq(dt, 0);
    settle();
}

static void rise(void) {
    risen = bench_time();
    if (shifted < BITS) {
        avr_raise_irq(dt, value >> (BITS - 1 - shifted) & 1);
    } else {
        avr_raise_irq(dt, 1);
    }
    shifted++;
}

static void fall(void) {
    if (bench_time() - risen > POWER_DOWN) {
        power_downs++;
        settle();
    }
}

static void clocked(struct avr_irq_t *irq, uint32_t level, void *unused) {
    static uint32_t before;
    (void)irq;
    (void)unused;
    if (level && !before) {
        rise();
    } else if (!level && before) {
        fall();
    }
    before = level;
}

void hx711_wire(int per_second) {
    period = 1.0 / per_second;
    dt = avr_io_getirq(bench.avr, AVR_IOCTL_IOPORT_GETIRQ('D'), 4);
    sck = avr_io_getirq(bench.avr, AVR_IOCTL_IOPORT_GETIRQ('D'), 5);
    avr_irq_register_notify(sck, clocked, 0);
    settle();
}

unsigned hx711_power_downs(void) {
    return power_downs;
}
