package breathtrainer.knock;

import breathtrainer.signal.Sample;

/** How far an accelerometer is from rest: from where it was in the last moments, as a share of gravity. */
final class ShakeMeter {
    /** Seconds between readings; more slowly nothing short can be seen. */
    private static final double SLOWEST_STEP = 0.0255;
    /** Seconds within which a new rest is learnt, and how much more slowly while it shakes. */
    private static final double REST_WITHIN = 0.2;

    private static final double WHILE_SHAKEN = 0.2;
    /** Of gravity: how far a calm chest goes within that time. The heart stays below .05. */
    static final double CALM = 0.08;

    private static final int AXES = 3;

    private final double[] rest = new double[AXES];
    private final double[] away = new double[AXES];
    private double before = Double.NaN; // time of the last reading

    /** Takes a sample; not a number where nothing can be told: at a beginning, a gap, or of a belt. */
    double accept(Sample sample) {
        if (sample.channels() < AXES || sample.isMissing()) {
            before = Double.NaN;
            return Double.NaN;
        }
        double step = sample.time() - before;
        before = sample.time();
        boolean begins = !(step > 0 && step <= SLOWEST_STEP);
        double gravity = length(rest);
        for (int axis = 0; axis < AXES; axis++) {
            away[axis] = sample.value(axis) - rest[axis];
        }
        double share = length(away) / gravity;
        double learns = begins ? 1 : step / REST_WITHIN * (share < CALM ? 1 : WHILE_SHAKEN);
        for (int axis = 0; axis < AXES; axis++) {
            rest[axis] += learns * away[axis];
        }
        return begins ? Double.NaN : share;
    }

    private static double length(double[] vector) {
        return Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
    }
}
