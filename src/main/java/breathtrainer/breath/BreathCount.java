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
        inhaled = false;
        exhaled = false;
    }

    private boolean end() {
        boolean ends = inhaled && exhaled && !suspended;
        breaths += ends ? 1 : 0;
        interrupt();
        return ends;
    }

    /** While suspended no breath counts, nor the one that runs. */
    void suspend(boolean on) {
        suspended = on;
        interrupt();
    }

    boolean isSuspended() {
        return suspended;
    }

    /** Whether an inhale was seen that may become a breath. */
    boolean isRunning() {
        return inhaled;
    }

    /** Breaths ended so far. */
    int breaths() {
        return breaths;
    }
}
