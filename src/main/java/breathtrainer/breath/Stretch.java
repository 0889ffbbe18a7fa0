package breathtrainer.breath;

import breathtrainer.signal.ChestProjection;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;

/** Everything that is learnt between two long gaps: grid, projection, turns and lung level. */
final class Stretch {
    /** Told what is found. */
    interface Listener {
        void onTurn(Turn turn);

        /** One step; the turn of a step comes before. */
        void onStep(double time, boolean valid);
    }

    private final Grid grid;
    private final Projection projection;
    private final TurnFinder finder;
    private final LungLevel lungLevel = new LungLevel();
    private final Quality quality;
    private final Listener listener;
    private double zero = Double.NaN;

    Stretch(int channels, DetectorSettings settings, Listener listener) {
        this.grid = new Grid(channels, this::step);
        this.projection = projection(channels, settings);
        this.finder = new TurnFinder(settings.sensitivity());
        this.quality = new Quality(finder.reference().habit());
        this.listener = listener;
    }

    /** Takes a sample whose values are all finite. */
    void accept(Sample sample) {
        grid.accept(sample);
    }

    /** When a moment, in seconds since the first step, was on the source's clock. */
    double onClock(double seconds) {
        return grid.endOf(0) + seconds;
    }

    double lungLevel() {
        return lungLevel.value();
    }

    double quality() {
        return quality.value();
    }

    private static Projection projection(int channels, DetectorSettings settings) {
        double sign = settings.inverted() ? -1 : 1;
        if (channels < 3) {
            return values -> sign * values[0];
        }
        ChestProjection chest = new ChestProjection();
        return values -> sign * chest.project(values[0], values[1], values[2]);
    }

    /** Takes the first value off, so that a small movement far from zero is not lost in rounding. */
    private double fromZero(double value) {
        zero = Double.isNaN(zero) ? value : zero;
        return value - zero;
    }

    private void step(double time, double[] values, boolean valid) {
        Turn turn = finder.accept(fromZero(projection.project(values)), valid);
        ReferenceTurn certain = finder.certain();
        if (certain != null) {
            lungLevel.turned(certain.way());
        }
        lungLevel.accept(finder.level());
        quality.accept(!valid || finder.isJumping());
        if (turn != null) {
            listener.onTurn(turn);
        }
        listener.onStep(time, valid);
    }
}
