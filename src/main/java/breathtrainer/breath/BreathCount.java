package breathtrainer.breath;

/** Counts breaths: an inhale and the exhale after it, both seen, with no loss of the signal between. */
final class BreathCount {
    private boolean inhaled;
    private boolean exhaled;
    private int breaths;

    /** An inhale begins; true if it ends a breath. */
    boolean inhale() {
        boolean ends = inhaled && exhaled;
        breaths += ends ? 1 : 0;
        inhaled = true;
        exhaled = false;
        return ends;
    }

    void exhale() {
        exhaled = true;
    }

    /** The breath that runs does not count. */
    void interrupt() {
        inhaled = false;
        exhaled = false;
    }

    /** Breaths ended so far. */
    int breaths() {
        return breaths;
    }
}
