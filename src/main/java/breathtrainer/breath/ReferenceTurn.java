package breathtrainer.breath;

/**
 * The reference tier has seen the end of a half-breath.
 *
 * @param next where the level goes from here
 * @param extremum step of the turn, some time ago
 * @param level at that step
 * @param before step of the turn before
 * @param undisturbed whether the half-breath is long enough known and free of jumps, so that one may learn from it
 */
record ReferenceTurn(Direction next, long extremum, double level, long before, boolean undisturbed) {
    /** The direction of the half-breath that is over. */
    Direction way() {
        return next.opposite();
    }
}
