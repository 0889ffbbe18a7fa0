package breathtrainer.breath;

/**
 * Where a turn lies, in seconds.
 *
 * @param onset when the movement after it began
 * @param extremum the middle of the plateau before that
 */
record TurnMark(double onset, double extremum) {}
