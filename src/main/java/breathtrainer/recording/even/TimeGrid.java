package breathtrainer.recording.even;

/**
 * Even steps of time, so exactly told that the time of each point is the double nearest to its decimal figures.
 *
 * @param points so many, above 0 …
 * @param micros … in so many microseconds, above 0
 * @param origin time of point 0, in seconds
 */
public record TimeGrid(long points, double micros, double origin) {
    private static final double MICROS = 1e6; // in a second
    private static final int MOST_POINTS = 1000;
    /** Relative; a rate that was printed to 10 figures is met. */
    private static final double SAME = 1e-10;
    /** A header of EDF has 8 characters for a duration, 99.99999 s. */
    private static final double LONG_STEP = 1e7; // microseconds

    /**
     * Of a rate, told as exactly as it can be.
     *
     * @param rate points a second, above 0
     */
    public static TimeGrid of(double rate) {
        for (int points = 1; points <= MOST_POINTS; points++) {
            double micros = points / rate * MICROS;
            double whole = Math.rint(micros);
            if (whole >= 1 && Math.abs(micros - whole) <= SAME * whole) {
                return new TimeGrid(points, whole, 0);
            }
        }
        long points = Math.max(1, Math.round(rate));
        double micros = points / rate * MICROS;
        double unit = micros >= LONG_STEP ? 100 : 1;
        return new TimeGrid(points, Math.max(1, Math.rint(micros / unit) * unit), 0);
    }

    public TimeGrid from(double time) {
        return new TimeGrid(points, micros, time);
    }

    /** The same steps, told over at least a second. */
    public TimeGrid overASecond() {
        long times = (long) Math.ceil(MICROS / micros);
        return times <= 1 ? this : new TimeGrid(points * times, micros * times, origin);
    }

    public double rate() {
        return points * MICROS / micros;
    }

    /** Seconds from one point to the next. */
    double step() {
        return micros / MICROS / points;
    }

    /** Seconds; point is from 0. */
    public double time(long point) {
        double start = Math.rint(origin * MICROS);
        boolean whole = Math.abs(start / MICROS - origin) <= 4 * Math.ulp(origin);
        double offset = (whole ? start * (double) points : 0) + (double) point * micros;
        return (whole ? 0 : origin) + offset / (points * MICROS);
    }
}
