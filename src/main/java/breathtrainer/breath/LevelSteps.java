package breathtrainer.breath;

import breathtrainer.signal.Grid;

/** Tells the lung level step by step, each step once, also while nothing is read. */
final class LevelSteps {
    private final BreathListener listener;
    private double told = Double.NEGATIVE_INFINITY;

    LevelSteps(BreathListener listener) {
        this.listener = listener;
    }

    /** Steps follow from here on. */
    void begin(double now) {
        told = now;
    }

    /** A step is done, unless it was told before. */
    void step(double time, double level, boolean valid) {
        if (time > told + Grid.STEP / 2) {
            told = time;
            listener.onLevel(time, level, valid);
        }
    }

    /** Time has come to this and nothing was read. */
    void nothing(double now, double level) {
        double after = Math.max(told, now - SensorTuning.START_ANEW);
        // counted, because a step may be too small to be seen in the time
        int steps = (int) ((now - after) / Grid.STEP);
        for (int step = 1; step <= steps; step++) {
            told = after + step * Grid.STEP;
            listener.onLevel(told, level, false);
        }
    }
}
