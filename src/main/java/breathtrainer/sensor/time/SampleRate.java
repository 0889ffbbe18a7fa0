package breathtrainer.sensor.time;

/** How many samples a second arrive, counted over some seconds at a time. */
final class SampleRate {
    /** After so many seconds the rate is known roughly. */
    private static final double FIRST_LOOK = 1;

    private final double seconds;
    private double begun = Double.NaN;
    private double since;
    private long count;
    private double rate = Double.NaN;

    SampleRate(double seconds) {
        this.seconds = seconds;
    }

    void opened() {
        begun = Double.NaN;
    }

    /** What arrives together with the first was measured before the counting began. */
    void beat(double now) {
        if (Double.isNaN(begun)) {
            begun = now;
            since = now;
            count = 0;
        }
        count += isFirst(now) ? 0 : 1;
        if (now - since >= (Double.isNaN(rate) ? FIRST_LOOK : seconds)) {
            rate = count / (now - since);
            since = now;
            count = 0;
        }
    }

    /** Whether what arrives now came with the first, and may have been held back until it was understood. */
    boolean isFirst(double now) {
        return !(now > begun);
    }

    /** Samples a second, or NaN in the first. */
    double rate() {
        return rate;
    }
}
