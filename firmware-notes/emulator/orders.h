/* What the person at the bench does, one word a line on standard input. */
#pragma once

#include <stdbool.h>

void orders_begin(void);

/* Carries out what was ordered; false when it is time to end. */
bool orders_turn(void);
