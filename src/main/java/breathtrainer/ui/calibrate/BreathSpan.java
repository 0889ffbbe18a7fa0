package breathtrainer.ui.calibrate;

/**
 * One breath that was counted.
 *
 * @param from when its inhale began
 * @param to when its exhale ended
 */
record BreathSpan(double from, double to) {
    /** Whether it is the same breath as another, seen a little otherwise: the shorter lies in the longer for the most part. */
    boolean isSame(BreathSpan other) {
        double shared = Math.min(to, other.to) - Math.max(from, other.from);
        return shared > Math.min(to - from, other.to - other.from) / 2;
    }
}
