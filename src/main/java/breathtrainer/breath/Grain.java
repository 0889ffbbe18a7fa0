package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Recent;

/**
 * How rough a level is from one step to the next: the standard deviation of its white noise, of late. Taken as well second by
 * second, for the median of seconds soon forgets what was no noise.
 */
final class Grain {
    /** Mean size of a second difference of white noise, in standard deviations of the noise: the root of 6 times 2 / pi. */
    private static final double MEAN_BEND = Math.sqrt(6 * 2 / Math.PI);

    private static final int SECOND = Grid.steps(1);

    private final Recent seconds = new Recent(Tuning.GRAIN_SECONDS);
    private double before = Double.NaN;
    private double beforeThat = Double.NaN;
    private double mean;
    private double known;
    private double sum;
    private int steps;
    private double calm;

    /** Takes one step; a level that stands still tells nothing. */
    void accept(double level) {
        double bend = Math.abs(level - 2 * before + beforeThat);
        boolean still = level == before;
        beforeThat = before;
        before = level;
        if (!still && bend < Double.POSITIVE_INFINITY) {
            learnMean(bend / MEAN_BEND);
            learnSeconds(bend / MEAN_BEND);
        }
    }

    /** In the unit of the level. */
    double deviation() {
        return seconds.count() == 0 ? mean : Math.min(mean, Tuning.GRAIN_MOST * calm);
    }

    /** While nothing but breath moves: the median of seconds, 0 before one is over. */
    double calm() {
        return calm;
    }

    private void learnMean(double each) {
        known += Grid.STEP;
        double largest = known > Tuning.GRAIN_KNOWN ? Tuning.GRAIN_MOST * mean : each;
        mean += Grid.STEP / Math.min(known, Tuning.GRAIN_WITHIN) * (Math.min(each, largest) - mean);
    }

    private void learnSeconds(double each) {
        sum += each;
        steps++;
        if (steps == SECOND) {
            seconds.add(sum / SECOND);
            calm = seconds.median();
            sum = 0;
            steps = 0;
        }
    }
}
