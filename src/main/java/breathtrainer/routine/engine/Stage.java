package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.RoutineState;

/**
 * Where a practice stands, and what each thing that can happen makes of it. Every answer is the stage that follows, which
 * is mostly this one. What a stage says nothing about leaves it as it is.
 */
abstract class Stage {
    abstract RoutineState state();

    /** Seconds of the itinerary, as estimated, that lie behind. */
    abstract double reached();

    /** Time went on; never called while paused or without signal. */
    Stage pass(double seconds) {
        return this;
    }

    /** An inhale or an exhale began; never called while paused or without signal, nor is {@link #breathEnded}. */
    Stage onset(Phase phase, double declared) {
        return this;
    }

    Stage breathEnded(double declared) {
        return this;
    }

    /** A breath that was hidden has ended as well; never called while paused or without signal. */
    Stage breathMadeGood() {
        return this;
    }

    /** A pause or a loss of signal begins or ends: the breath that is under way does not count. */
    void interrupt() {}

    Stage next() {
        return this;
    }

    Stage back() {
        return this;
    }

    Stage stay() {
        return this;
    }

    Stage countOne() {
        return this;
    }

    Stage takeOneBack() {
        return this;
    }

    /** Whether it is the close, which is never left. */
    boolean isClose() {
        return false;
    }
}
