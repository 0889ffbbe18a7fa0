/* A waveform from a file, from 0 at its lowest to 1 at its highest, repeated without end. */
#pragma once

#include <stdbool.h>

bool wave_read(const char *file, double hz);
double wave_at(double seconds);
