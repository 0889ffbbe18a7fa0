package breathtrainer.cli.evaluation;

/**
 * One inhale or exhale that was found.
 *
 * @param time what is compared with the marks, in seconds: its onset or its extremum
 * @param declared the time of the newest sample that was needed
 * @param quality of the signal then, 0 to 1
 */
record Detection(double time, double declared, double quality) {}
