package breathtrainer.sensor.time;

import java.util.Arrays;

/**
 * Tells a sensor that is stuck from one that is still: by how long its readings have ever been the same before. A fine
 * converter is never still for a tenth of a second; a coarse one is in every pause of the breath.
 */
final class Stillness {
    /** How many times longer than ever before is too long, and within what bounds (s). */
    private static final double FACTOR = 4, SHORTEST = 1, LONGEST = 20;
    /** In the first so many seconds it is not known yet how still the readings usually are. */
    private static final double ACQUAINTED = 10;

    private double[] last = new double[0];
    private double openedAt;
    private double changedAt;
    private double longest;

    void opened(double now) {
        openedAt = now;
        changedAt = now;
    }

    void accept(double[] values, double now) {
        if (!Arrays.equals(values, last)) {
            longest = Math.max(longest, now - changedAt);
            last = values;
            changedAt = now;
        }
    }

    boolean isStuck(double now) {
        boolean known = changedAt - openedAt >= ACQUAINTED;
        double usual = known ? Math.max(SHORTEST, Math.min(LONGEST, FACTOR * longest)) : LONGEST;
        return now - changedAt > usual;
    }
}
