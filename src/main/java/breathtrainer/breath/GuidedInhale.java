package breathtrainer.breath;

/**
 * A long breath in that the wearer was asked for, with empty lungs: whichever way the level goes from where it stood is the
 * inhale. The exhale that may follow comes back to there and does not mislead.
 */
final class GuidedInhale {
    private boolean asked;
    private double from = Double.NaN;
    private double above;
    private double below;

    /** The wearer is asked from now on. */
    void begin() {
        asked = true;
        from = Double.NaN;
        above = 0;
        below = 0;
    }

    /** Takes one step of the level. */
    void accept(double level) {
        if (asked) {
            from = Double.isNaN(from) ? level : from;
            above = Math.max(above, level - from);
            below = Math.max(below, from - level);
        }
    }

    /**
     * The time is over.
     *
     * @param swing of a usual breath
     * @return where the level went, {@link Direction#NONE} unless that is plain
     */
    Direction end(double swing) {
        asked = false;
        double further = Math.max(above, below);
        boolean plain = further > Tuning.GUIDED_MOVED * swing && further > Tuning.GUIDED_PLAIN * Math.min(above, below);
        return !plain ? Direction.NONE : above > below ? Direction.UP : Direction.DOWN;
    }
}
