package breathtrainer.breath;

import breathtrainer.signal.Grid;

/** How rough a level is from one step to the next: the standard deviation of its white noise, of late. */
final class Grain {
    /** Mean size of a second difference of white noise, in standard deviations of the noise: the root of 6 times 2 / pi. */
    private static final double MEAN_BEND = Math.sqrt(6 * 2 / Math.PI);

    private double before;
    private double beforeThat;
    private double deviation;
    private double known;

    /** Takes one step; a level that stands still tells nothing. */
    void accept(double level) {
        double bend = Math.abs(level - 2 * before + beforeThat);
        boolean still = level == before;
        beforeThat = before;
        before = level;
        if (!still) {
            learn(bend / MEAN_BEND);
        }
    }

    /** In the unit of the level. */
    double deviation() {
        return deviation;
    }

    private void learn(double each) {
        known += Grid.STEP;
        double most = known > Tuning.GRAIN_KNOWN ? Tuning.GRAIN_MOST * deviation : each;
        deviation += Grid.STEP / Math.min(known, Tuning.GRAIN_WITHIN) * (Math.min(each, most) - deviation);
    }
}
