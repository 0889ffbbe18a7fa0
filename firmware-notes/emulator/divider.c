/* Stretch cord in a divider: 1.8 V at the end of an exhale, 2.7 V at the end of an inhale, 5 V when the cord is off. */
#include "avr_adc.h"
#include "bench.h"
#include "parts.h"
#include "wearer.h"

#define EXHALED_MV 1800
#define INHALE_MV 900
#define RAIL_MV 5000

static avr_irq_t *pins;
static double noise;

static void convert(struct avr_irq_t *irq, uint32_t value, void *unused) {
    union {
        avr_adc_mux_t mux;
        uint32_t value;
    } asked = {.value = value};
    (void)irq;
    (void)unused;
    if (asked.mux.src == 0) {
        double mv = bench.loose ? RAIL_MV : EXHALED_MV + INHALE_MV * wearer_level() + noise * bench_noise();
        avr_raise_irq(pins + ADC_IRQ_ADC0, mv < 0 ? 0 : (uint32_t)mv);
    }
}

void divider_wire(double noise_mv) {
    noise = noise_mv;
    pins = avr_io_getirq(bench.avr, AVR_IOCTL_ADC_GETIRQ, 0);
    avr_irq_register_notify(pins + ADC_IRQ_OUT_TRIGGER, convert, 0);
}
