package breathtrainer.routine.engine;

/**
 * The breath whose inhale has begun in a hold. An end belongs to an inhale that was declared before it: the inhale
 * declared at the same moment is the next breath's, whichever of the two is told first.
 */
final class OpenBreath {
    private static final double NONE = Double.NaN;

    private double open = NONE; // when its inhale was declared
    private double older = NONE; // the one before, until it is known to have ended

    void began(double declared) {
        older = open;
        open = declared;
    }

    /** Whether a breath of this hold ended. */
    boolean ended(double declared) {
        if (open < declared) {
            forget();
            return true;
        }
        boolean counts = older < declared;
        older = NONE;
        return counts;
    }

    /** Whether a breath is under way. */
    boolean isOpen() {
        return !Double.isNaN(open);
    }

    void forget() {
        open = NONE;
        older = NONE;
    }
}
