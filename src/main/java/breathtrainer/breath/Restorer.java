package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * Undoes the high-pass of a piezo belt, which feels change and not length: without it cues come up to two seconds early on
 * slow breath. Adds the integral of what goes beyond the usual value, which is nothing that was felt; it leaks, so that what is
 * left of it does not run away.
 */
final class Restorer {
    private final double forgets;
    private double integral;
    private double usual;
    private double known;

    /** @param forgets seconds after which a third of a change is left */
    Restorer(double forgets) {
        this.forgets = forgets;
    }

    /** Takes one step of what the belt feels and gives what it would be long. */
    double restore(double value) {
        known = Math.min(known + Grid.STEP, Tuning.COUPLING_USUAL);
        usual += Grid.STEP / known * (value - usual);
        double felt = value - usual;
        integral += Grid.STEP * (felt - integral / Tuning.COUPLING_LEAK);
        return felt + integral / forgets;
    }
}
