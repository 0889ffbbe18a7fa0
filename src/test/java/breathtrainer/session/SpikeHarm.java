package breathtrainer.session;

/**
 * What a spike has done to a practice.
 *
 * @param what was done to what
 * @param breaths by which the hold that fared worst differs from the same hold without the spike
 * @param seconds by which the close came sooner or later
 */
record SpikeHarm(String what, int breaths, double seconds) {
    /** Whether a hold is more than a breath wrong, or the close far from its time. */
    boolean isTooMuch() {
        return breaths > 1 || seconds > 25;
    }
}
