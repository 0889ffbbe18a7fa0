package breathtrainer.breath;

import breathtrainer.signal.Grid;

/** How plain breath is: from 0, nothing can be said, to 1, every breath is plain. */
final class Quality {
    private final UsualBreath usual;
    private double disturbed = 1;

    Quality(UsualBreath usual) {
        this.usual = usual;
    }

    /** Takes one step: whether nothing was measured, or the level jumped. */
    void accept(boolean disturbedNow) {
        disturbed += Grid.STEP / LevelTuning.QUALITY_OVER * ((disturbedNow ? 1 : 0) - disturbed);
    }

    double value() {
        if (usual.known() < 2) {
            return 0;
        }
        double noise = usual.counterSwing() / (LevelTuning.COUNTER_SWING_SPOILS * usual.swing());
        return Math.max(0, 1 - noise) * (1 - disturbed);
    }
}
