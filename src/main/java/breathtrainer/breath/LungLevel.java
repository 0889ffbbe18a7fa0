package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Smoother;

/**
 * The level for the eye: 0 where exhales usually end of late, 1 where inhales do. Until one of each is known, the range so far
 * is taken, which slowly closes in.
 */
final class LungLevel {
    private final Smoother smoother = new Smoother(LevelTuning.LEVEL_CUTOFF);
    private final Extremes sinceTurn = new Extremes();
    private double usualTop = Double.NaN;
    private double usualBottom = Double.NaN;
    private double top = Double.NaN;
    private double bottom = Double.NaN;
    private double smooth;
    private double value = 0.5;
    private long step;

    /** Takes one step of the level in the sensor's unit. */
    void accept(double level) {
        smooth = smoother.filter(level);
        sinceTurn.accept(step++, smooth);
        if (!isKnown()) {
            follow();
        } else {
            top += LevelTuning.LEVEL_SLIDES * Grid.STEP * (usualTop - top);
            bottom += LevelTuning.LEVEL_SLIDES * Grid.STEP * (usualBottom - bottom);
        }
        double range = top - bottom;
        value = range > 0 ? soften((smooth - bottom) / range) : 0.5;
    }

    /** What came so far was no breath. */
    void startAgain() {
        smoother.startAgain();
        usualTop = Double.NaN;
        usualBottom = Double.NaN;
        step = 0;
    }

    /**
     * A half-breath in this direction is over.
     *
     * @param swing of a usual breath; a range that is wider by far, or lies elsewhere, is given up
     */
    void turned(Direction way, double swing) {
        double extreme = sinceTurn.furthest(way);
        if (isFarFromBreath(extreme, way == Direction.UP ? usualTop : usualBottom, swing)) {
            beginAt(way == Direction.UP ? extreme - swing : extreme, swing);
        } else if (way == Direction.UP) {
            usualTop = learn(usualTop, extreme);
        } else {
            usualBottom = learn(usualBottom, extreme);
        }
        sinceTurn.beginAt(step, smooth);
    }

    /** From -0.5 to 1.5; 0.5 while nothing moves. */
    double value() {
        return value;
    }

    private boolean isFarFromBreath(double extreme, double usual, double swing) {
        double range = isKnown() ? usualTop - usualBottom : top - bottom;
        double away = Double.isNaN(usual) ? 0 : Math.abs(extreme - usual);
        return Math.max(range, away) > LevelTuning.LEVEL_TOO_FAR * swing;
    }

    private boolean isKnown() {
        return !Double.isNaN(usualTop + usualBottom);
    }

    private void beginAt(double newBottom, double swing) {
        usualBottom = newBottom;
        usualTop = newBottom + swing;
        bottom = usualBottom;
        top = usualTop;
    }

    private void follow() {
        double closing = step == 1 ? 0 : LevelTuning.LEVEL_CLOSES * Grid.STEP * (top - bottom);
        top = step == 1 ? smooth : Math.max(smooth, top - closing);
        bottom = step == 1 ? smooth : Math.min(smooth, bottom + closing);
    }

    private static double learn(double usual, double extreme) {
        return Double.isNaN(usual) ? extreme : usual + LevelTuning.LEVEL_LEARNS * (extreme - usual);
    }

    /** Leaves 0 to 1 as it is and bends what lies beyond towards -0.5 and 1.5. */
    private static double soften(double value) {
        double beyond = value - Math.max(0, Math.min(1, value));
        return beyond == 0 ? value : value - beyond + 0.5 * Math.tanh(2 * beyond);
    }
}
