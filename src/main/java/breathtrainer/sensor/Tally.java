package breathtrainer.sensor;

/**
 * How well the line has served so far.
 *
 * @param readings that came through
 * @param lost how many the device numbered and that never came
 * @param damaged lines or frames that were thrown away because their check failed or made no sense
 * @param reconnects how often the sensor came back after it was gone
 */
public record Tally(long readings, long lost, long damaged, int reconnects) {}
