/* Who wears the belt: how far the chest is expanded at the board's present moment. */
#pragma once

#include <stdbool.h>

/* Breathes evenly; inhale and exhale take equally long. */
void wearer_breathes(double per_minute);

/* Breathes as a file says: see README.md for its form. Says what is wrong and returns false if it cannot be read. */
bool wearer_follows(const char *file, double hz);

/* Holds the breath, or goes on where it stopped. */
void wearer_holds(bool holding);

/* 0 = end of exhale, 1 = end of inhale. */
double wearer_level(void);
