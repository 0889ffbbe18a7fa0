package breathtrainer.breath;

/**
 * Counts breaths: an inhale and the exhale after it, both seen, with no loss of the signal between. Where a phase was
 * declared wrongly and is put right, the exhale that is told last began before the inhale that was none: it makes no breath
 * of it.
 */
final class BreathCount {
    private boolean inhaled;
    private double inhaledAt;
    private boolean exhaled;
    private boolean suspended;
    private boolean early; // the inhale that runs began while suspended
    private int breaths;

    /** An inhale begins; true if it ends a breath. */
    boolean inhale(double onset) {
        boolean ends = end();
        inhaled = true;
        inhaledAt = onset;
        return ends;
    }

    /** The chest rests; true if that ends a breath. */
    boolean rest() {
        return exhaled && end();
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
        boolean ends = inhaled && exhaled && !suspended && !early;
        breaths += ends ? 1 : 0;
        interrupt();
        return ends;
    }

    /** While suspended no breath counts, nor the one that runs when it begins or, unless that is kept, when it ends. */
    void suspend(boolean on) {
        suspended = on;
        if (on) {
            interrupt();
        }
        early = inhaled;
    }

    /** The breath that runs counts, although its inhale began while suspended. */
    void keep() {
        early = false;
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
