/* Runs a belt's firmware in simavr and paces it. README.md beside this says how to use it, and under which licence. */
#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench.h"
#include "orders.h"
#include "parts.h"
#include "sim_elf.h"
#include "usb.h"
#include "wearer.h"

#define MHZ16 16000000
#define SLICE (MHZ16 / 2000) /* half a millisecond of the board's time between looks at the world */

struct bench bench;

struct options {
    const char *firmware, *link, *wave;
    double breaths_per_minute, noise_mv, wave_hz, speed;
    int hx711_per_second;
    bool reset_on_open;
};

static const char usage[] =
    "usage: belt-emulator --firmware FILE.elf --link NAME [--reset-on-open] [--speed N]\n"
    "       [--breaths PER_MINUTE | --wave FILE.csv [--wave-rate HZ]] [--noise MV] [--hx711-rate PER_SECOND]\n"
    "orders on standard input: unplug plug reset loose jam fasten hold go quit\n";

double bench_time(void) {
    return (double)bench.avr->cycle / MHZ16;
}

void bench_reset(void) {
    avr_reset(bench.avr);
    hx711_after_reset();
}

double bench_noise(void) {
    double sum = -6; /* twelve even numbers make a normal one of variance 1 */
    for (int i = 0; i < 12; i++) {
        sum += drand48();
    }
    return sum;
}

static bool read_options(int count, char **words, struct options *o) {
    static const struct option names[] = {
        {"firmware", 1, 0, 'f'}, {"link", 1, 0, 'l'},      {"reset-on-open", 0, 0, 'r'}, {"speed", 1, 0, 'x'},
        {"breaths", 1, 0, 'b'},  {"wave", 1, 0, 'w'},      {"wave-rate", 1, 0, 'H'},     {"noise", 1, 0, 'a'},
        {"hx711-rate", 1, 0, 'p'}, {0, 0, 0, 0}};
    int letter;
    while ((letter = getopt_long(count, words, "f:l:rx:b:w:H:a:p:", names, 0)) != -1) {
        switch (letter) {
        case 'f': o->firmware = optarg; break;
        case 'l': o->link = optarg; break;
        case 'r': o->reset_on_open = true; break;
        case 'x': o->speed = atof(optarg); break;
        case 'b': o->breaths_per_minute = atof(optarg); break;
        case 'w': o->wave = optarg; break;
        case 'H': o->wave_hz = atof(optarg); break;
        case 'a': o->noise_mv = atof(optarg); break;
        case 'p': o->hx711_per_second = atoi(optarg); break;
        default: return false;
        }
    }
    return o->firmware && o->link && o->speed > 0 && o->wave_hz > 0 && o->hx711_per_second > 0 && optind == count;
}

/* simavr would sleep through the board's sleep in real time; we pace the whole board instead. */
static void do_not_wait(avr_t *avr, avr_cycle_count_t how_long) {
    (void)avr;
    (void)how_long;
}

static bool load(const char *file) {
    elf_firmware_t firmware;
    memset(&firmware, 0, sizeof firmware);
    bench.avr = avr_make_mcu_by_name("atmega328p");
    if (!bench.avr || avr_init(bench.avr) || elf_read_firmware(file, &firmware)) {
        fprintf(stderr, "%s: cannot be loaded as firmware of an ATmega328P\n", file);
        return false;
    }
    avr_load_firmware(bench.avr, &firmware);
    bench.avr->frequency = MHZ16;
    bench.avr->vcc = bench.avr->avcc = bench.avr->aref = 5000;
    bench.avr->sleep = do_not_wait;
    bench.avr->log = LOG_ERROR;
    return true;
}

static double seconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void sleep_until(double moment) {
    double whole = floor(moment);
    struct timespec when = {(time_t)whole, (long)((moment - whole) * 1e9)};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &when, 0) == EINTR) {
    }
}

static bool run_slice(void) {
    avr_cycle_count_t until = bench.avr->cycle + SLICE;
    while (bench.avr->cycle < until) {
        int state = avr_run(bench.avr);
        if (bench.jammed) {
            mpu6050_jam();
        }
        if (state == cpu_Done || state == cpu_Crashed) {
            fprintf(stderr, "the firmware has stopped (simavr's state %d)\n", state);
            return false;
        }
    }
    return true;
}

static bool run(double speed) {
    double start = seconds(CLOCK_MONOTONIC), latest = 0;
    bool healthy = true;
    while (orders_turn() && (healthy = run_slice())) {
        hx711_turn();
        usb_turn();
        double due = start + bench_time() / speed;
        latest = fmax(latest, seconds(CLOCK_MONOTONIC) - due);
        sleep_until(due);
    }
    double took = seconds(CLOCK_MONOTONIC) - start;
    printf("end: %.1f s on the board in %.1f s, %.1f %% of a core, at most %.0f ms late; %lu bytes sent, %lu unheard; "
           "HX711 off %u times\n",
        bench_time(), took, 100 * seconds(CLOCK_PROCESS_CPUTIME_ID) / took, 1000 * latest, usb_sent(), usb_unheard(),
        hx711_power_downs());
    return healthy;
}

int main(int count, char **words) {
    struct options o = {.breaths_per_minute = 12, .noise_mv = 12, .wave_hz = 50, .speed = 1, .hx711_per_second = 10};
    setvbuf(stdout, 0, _IOLBF, 0);
    if (!read_options(count, words, &o)) {
        fputs(usage, stderr);
        return 2;
    }
    wearer_breathes(o.breaths_per_minute);
    if ((o.wave && !wearer_follows(o.wave, o.wave_hz)) || !load(o.firmware)) {
        return 1;
    }
    divider_wire(o.noise_mv);
    mpu6050_wire();
    hx711_wire(o.hx711_per_second);
    orders_begin();
    bool healthy = usb_begin(o.link, o.reset_on_open) && run(o.speed);
    usb_unplug();
    return healthy ? 0 : 1;
}
