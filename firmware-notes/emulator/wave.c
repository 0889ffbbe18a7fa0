#include "wave.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

struct point {
    double time, value;
};

static struct point *points;
static size_t count;

static bool add(double time, double value) {
    struct point *more = realloc(points, (count + 1) * sizeof *points);
    if (!more) {
        return false;
    }
    points = more;
    points[count++] = (struct point){time, value};
    return true;
}

/* Rows "time,value" or only "value"; comments, headers and rows without a value are passed over. */
static bool add_row(const char *row, double hz) {
    double first, second;
    switch (sscanf(row, "%lf,%lf", &first, &second)) {
    case 1: return add((double)count / hz, first);
    case 2: return add(first, second);
    default: return true;
    }
}

/* A time column with nothing behind it is a missing value, not a value without a time. */
static bool is_missing(const char *row) {
    const char *c = row;
    while (*c && *c != ',' && *c != '\n') {
        c++;
    }
    return *c == ',' && (c[1] == '\n' || c[1] == '\r' || c[1] == ',' || !c[1]);
}

static void normalise(void) {
    double low = INFINITY, high = -INFINITY, start = points[0].time;
    for (size_t i = 0; i < count; i++) {
        low = fmin(low, points[i].value);
        high = fmax(high, points[i].value);
    }
    for (size_t i = 0; i < count; i++) {
        points[i].value = high > low ? (points[i].value - low) / (high - low) : 0;
        points[i].time -= start;
    }
}

bool wave_read(const char *file, double hz) {
    char row[512];
    FILE *in = fopen(file, "r");
    if (!in) {
        perror(file);
        return false;
    }
    while (fgets(row, sizeof row, in)) {
        if (!is_missing(row) && !add_row(row, hz)) {
            break;
        }
    }
    fclose(in);
    if (count < 2) {
        fprintf(stderr, "%s: no waveform in it; rows are \"seconds,value\" or \"value\"\n", file);
        return false;
    }
    normalise();
    return true;
}

double wave_at(double seconds) {
    double t = fmod(seconds, points[count - 1].time);
    size_t low = 0, high = count - 1;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        *(points[middle].time <= t ? &low : &high) = middle;
    }
    double span = points[high].time - points[low].time;
    double part = span > 0 ? (t - points[low].time) / span : 0;
    return points[low].value + part * (points[high].value - points[low].value);
}
