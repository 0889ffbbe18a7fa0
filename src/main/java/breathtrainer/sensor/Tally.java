package breathtrainer.sensor;

/**
 * How well the line has served so far.
 *
 * @param readings that came through
 * @param lost how many the device numbered and that never came
 * @param damaged lines or frames that were thrown away because their check failed or made no sense
 * @param reconnects how often the sensor came back after it was gone
 * @param rate readings a second as they arrive, or NaN in the first five seconds
 * @param jitter standard deviation of the delay from a reading's time to its arrival, in seconds
 */
public record Tally(long readings, long lost, long damaged, int reconnects, double rate, double jitter) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, Double.NaN, 0);
}
