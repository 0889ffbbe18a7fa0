package breathtrainer.breath;

import breathtrainer.signal.Grid;

/** How plain breath is: from 0, nothing can be said, to 1, every breath is plain. */
final class Quality {
    private final Habit habit;
    private double disturbed = 1;

    Quality(Habit habit) {
        this.habit = habit;
    }

    /** Takes one step: whether nothing was measured, or the level jumped. */
    void accept(boolean disturbedNow) {
        disturbed += Grid.STEP / LevelTuning.QUALITY_OVER * ((disturbedNow ? 1 : 0) - disturbed);
    }

    double value() {
        if (habit.known() < 2) {
            return 0;
        }
        double noise = habit.counterSwing() / (LevelTuning.COUNTER_SWING_SPOILS * habit.swing());
        return Math.max(0, 1 - noise) * (1 - disturbed);
    }
}
