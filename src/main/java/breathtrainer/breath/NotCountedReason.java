package breathtrainer.breath;

/** Why a movement was not counted as a breath, and what was measured to know that. */
public enum NotCountedReason {
    /** Much smaller than the breaths of late. */
    TOO_SMALL(Measure.SWING, true),
    /** So soon after the turn before that no half-breath could be over. */
    TOO_SOON(Measure.HALF_BREATH, true),
    /** Quicker than a breath: coughing, shaking. */
    TOO_QUICK(Measure.SLOW_PART, true),
    /** A sudden change that stayed: of posture, or of the sensor's seat. */
    JUMP(Measure.SWING, false),
    /** Nothing came from the sensor in the middle of it. */
    GAP(Measure.SECONDS, false),
    /** The sensor was at the end of its range, or stuck. */
    SATURATED(Measure.SECONDS, false),
    /** The whole body moved. */
    MOVING(Measure.DEGREES_A_SECOND, false);

    private final Measure measure;
    private final boolean least;

    NotCountedReason(Measure measure, boolean least) {
        this.measure = measure;
        this.least = least;
    }

    /** What the value and its limit count. */
    public Measure measure() {
        return measure;
    }

    /** Whether the limit is the least that a breath must have, and not the most that it may. */
    public boolean isLeast() {
        return least;
    }
}
