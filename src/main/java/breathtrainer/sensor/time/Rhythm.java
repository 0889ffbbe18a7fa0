package breathtrainer.sensor.time;

/** How long a device is usually silent between what it sends, so that its silence is not taken for a stall. */
public final class Rhythm {
    /** Missing samples come after one and a half times the longest usual silence, and within these bounds (s). */
    private static final double FACTOR = 1.5, SHORTEST = 0.2, LONGEST = 2.5;
    /** A longer silence (s) is a stall, not a rhythm. */
    private static final double STALL = 2;
    /** Old silences are forgotten at this rate per arrival (100 a second: half in 7 s). */
    private static final double FORGET = 0.999;

    private double longest;
    private double last = Double.NaN;

    public void opened() {
        last = Double.NaN;
    }

    public void arrived(double now) {
        double gap = now - last;
        if (gap <= STALL) {
            longest = Math.max(gap, FORGET * longest);
        }
        last = now;
    }

    /** Seconds of silence that are nothing unusual. */
    public double patience() {
        return Math.max(SHORTEST, Math.min(LONGEST, FACTOR * longest));
    }
}
