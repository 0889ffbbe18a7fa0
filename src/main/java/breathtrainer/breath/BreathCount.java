package breathtrainer.breath;

/**
 * Counts breaths: an inhale and the exhale after it, both seen, with no loss of the signal between. Where a phase was
 * declared wrongly and is put right, the exhale that is told last began before the inhale that was none: it makes no breath
 * of it.
 */
final class BreathCount {
    private final BreathTally tally = new BreathTally();
    private boolean inhaled;
    private double inhaledAt;
    private boolean exhaled;
    private boolean suspended;
    private boolean early; // the inhale that runs began while suspended
    private int breaths;

    /** What an accelerometer shows of breath besides turns, to be fed. */
    BreathTally tally() {
        return tally;
    }

    /** An inhale begins; true if it ends a breath. */
    boolean inhale(double onset) {
        boolean ends = end();
        inhaled = true;
        inhaledAt = onset;
        tally.begin();
        return ends;
    }

    /** The chest rests; true if that ends a breath. */
    boolean rest() {
        return exhaled && end();
    }

    /** Whether a breath that was hidden has ended as well, of the one that goes on so much being over. */
    boolean makesGood(double over) {
        boolean hidden = !suspended && tally.isBehind(over);
        breaths += hidden ? 1 : 0;
        return hidden;
    }

    void exhale(double onset) {
        exhaled = onset > inhaledAt;
    }

    /** The breath that runs does not count. */
    void interrupt() {
        early = false;
        inhaled = false;
        exhaled = false;
    }

    private boolean end() {
        boolean ends = inhaled && exhaled && !suspended && !early && tally.hasEnded();
        breaths += ends ? 1 : 0;
        interrupt();
        return ends;
    }

    /** When the inhale before began. */
    double inhaledAt() {
        return inhaledAt;
    }

    /** While suspended no breath counts, nor the one that runs when it begins or, unless that is kept, when it ends. */
    void suspend(boolean on) {
        suspended = on;
        if (on) {
            interrupt();
            tally.stop();
        } else {
            tally.await();
        }
        early = inhaled;
    }

    /** The breath that runs counts, although its inhale began while suspended. */
    void keep() {
        early = false;
        tally.begin();
    }

    boolean isSuspended() {
        return suspended;
    }

    /** Whether an inhale was seen that may become a breath. */
    boolean isRunning() {
        return inhaled && !early;
    }

    /** Breaths ended so far. */
    int breaths() {
        return breaths;
    }
}
