#include "wearer.h"

#include <math.h>

#include "bench.h"
#include "wave.h"

static double breaths_per_second = 0.2;
static bool from_file;
static bool holding;
static double held_since; /* s */
static double held_for;   /* s, all holds that are over */

void wearer_breathes(double per_minute) {
    breaths_per_second = per_minute / 60;
}

bool wearer_follows(const char *file, double hz) {
    from_file = wave_read(file, hz);
    return from_file;
}

void wearer_holds(bool hold) {
    if (hold && !holding) {
        held_since = bench_time();
    } else if (!hold && holding) {
        held_for += bench_time() - held_since;
    }
    holding = hold;
}

double wearer_level(void) {
    double t = (holding ? held_since : bench_time()) - held_for;
    return from_file ? wave_at(t) : 0.5 - 0.5 * cos(2 * M_PI * breaths_per_second * t);
}
