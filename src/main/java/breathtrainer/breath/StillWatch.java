package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Recent;
import breathtrainer.signal.Trail;

/**
 * Whether the wearer, who may have moved, is still again: nothing jumps, and the value goes no faster than it usually does at
 * its fastest, be that breath or heart. Where no movement can be seen it is taken for stillness.
 */
final class StillWatch {
    /** Whoever settles into a pose stops and starts: a moment without movement is not its end. */
    private static final double SETTLED_AFTER = 1; // seconds

    private static final double SPEED_OVER = 0.2; // seconds
    /** Seconds of each period whose fastest is noted, and how many are remembered: as for an accelerometer. */
    private static final double PERIOD = 2;

    private static final int PERIODS = 24;
    private static final int PERIODS_KNOWN = 5;
    /** Share of the periods whose fastest are slower than the usual. */
    private static final double USUAL_SHARE = 0.8;
    /** Times the usual fastest: faster is no breath. Measured: of 4 h of recordings of the still 0.5 % are taken for movement. */
    private static final double HASTY = 2;

    private final Trail values = new Trail(Grid.steps(1));
    private final Recent fastest = new Recent(PERIODS);
    private double fastestNow;
    private int calmSteps = Grid.steps(SETTLED_AFTER);

    /**
     * Takes one step.
     *
     * @param value of the sensor, jumps and all
     * @param movesNow whether the body moves, or the level jumps
     */
    void accept(double value, boolean movesNow) {
        values.add(value);
        boolean moves = movesNow || isHasty();
        calmSteps = moves ? 0 : calmSteps + 1;
    }

    boolean isStill() {
        return calmSteps >= Grid.steps(SETTLED_AFTER);
    }

    private boolean isHasty() {
        double speed = Math.abs(values.last() - values.at(Math.max(0, values.newest() - Grid.steps(SPEED_OVER))));
        fastestNow = Math.max(fastestNow, speed);
        if ((values.newest() + 1) % Grid.steps(PERIOD) == 0) {
            fastest.add(fastestNow);
            fastestNow = 0;
        }
        return fastest.count() >= PERIODS_KNOWN && speed > HASTY * fastest.quantile(USUAL_SHARE);
    }
}
