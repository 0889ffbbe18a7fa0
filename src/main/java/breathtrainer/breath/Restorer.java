package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * Undoes the high-pass of a piezo belt, which feels change and not length: without it cues come up to two seconds early on
 * slow breath. Adds the integral, which leaks so that an offset does not run away.
 */
final class Restorer {
    private double integral;

    /** Takes one step of what the belt feels, about zero, and gives what it would be long. */
    double restore(double value) {
        integral += Grid.STEP * (value - integral / Tuning.COUPLING_LEAK);
        return value + integral / Tuning.COUPLING;
    }
}
