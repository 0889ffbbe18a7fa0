package breathtrainer.calibration;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How sure it is which way is inhale. Two things speak for it: what the wearer did when asked, and the shape of usual breath.
 * People do the opposite of what is asked, or breathe on; and the shape of some breath says nothing. So what was asked is
 * believed where the shape does not contradict it, and where it may be the other way round nothing is sure.
 */
final class Sureness {
    /** What the shape of somebody's breath says at least who breathes the other way round: less is equal halves. */
    private static final double CONTRARY = 0.15;

    private static final double LEAST_SPREAD = 0.25; // of what each breath says: few breaths are alike by chance
    private static final double MOST_SKEW = 0.7;
    private static final double OF_SKEW = 0.6; // on thoracic impedance it is right oftener than the shape of breaths
    private static final double AGREED = 0.88;
    private static final double AGREED_WITH_SHAPE = 0.1;
    private static final double PLAIN_SHAPE = 0.3;
    private static final int FEWEST = 3; // breaths that say anything
    static final double DOUBTFUL = 0.5; // no more where the evidence contradicts itself
    private static final double CONTRADICTED = 0.3;
    private static final double ONCE = 0.5;
    private static final double SHAPE_ALONE = 0.85;
    private static final double SHAPE_OF_CHEST_ALONE = 0.6; // sway shows as much as breath
    private static final double STANDARD_ERRORS = 1.5;
    private static final double STANDARD_ERRORS_OF_CHEST = 2.2;

    private final boolean belt;
    private final double mean;
    private final double error;
    private final int breaths;

    /** @param usual up to now, of which the shape says something */
    Sureness(UsualBreaths usual, boolean belt) {
        this.belt = belt;
        double[] said = usual.said();
        this.breaths = said.length;
        double ofBreaths = breaths == 0 ? 0 : StatUtils.percentile(said, 50) / 2 + StatUtils.mean(said) / 2;
        double skew = Math.max(-MOST_SKEW, Math.min(MOST_SKEW, usual.skewness()));
        this.mean = ofBreaths + OF_SKEW * skew;
        double spread = breaths < 2 ? 2 * LEAST_SPREAD : Math.sqrt(StatUtils.variance(said));
        this.error = Math.max(spread, LEAST_SPREAD) / Math.sqrt(Math.max(1, breaths));
    }

    /** Which way is inhale by the shape alone: 1 up, -1 down. */
    int shape() {
        return mean >= 0 ? 1 : -1;
    }

    /**
     * By what was done when it was asked.
     *
     * @param rounds that agree
     * @param deep whether what was done is plainly more than a usual breath
     */
    double asked(int way, int rounds, boolean deep) {
        double support = way * mean;
        double least = support - (belt ? STANDARD_ERRORS : STANDARD_ERRORS_OF_CHEST) * error;
        if (deep && rounds >= 2 && breaths >= FEWEST && least > -CONTRARY) {
            return AGREED + AGREED_WITH_SHAPE * Math.min(1, Math.max(0, least) / PLAIN_SHAPE);
        }
        boolean contradicted = support + STANDARD_ERRORS * error < 0;
        return contradicted ? CONTRADICTED : rounds >= 2 ? DOUBTFUL : ONCE * chance(support);
    }

    /** Whether the shape speaks plainly against it. */
    boolean contradicts(int way) {
        return way * mean + STANDARD_ERRORS * error < 0;
    }

    /** @param ignored whether the wearer was asked, and did something else */
    double byShape(boolean ignored) {
        if (breaths < 2) {
            return 0;
        }
        double most = ignored ? DOUBTFUL : belt ? SHAPE_ALONE : SHAPE_OF_CHEST_ALONE;
        return most * Math.max(0, 2 * chance(Math.abs(mean)) - 1);
    }

    /** That what speaks for it is not by chance. */
    private double chance(double support) {
        return new NormalDistribution(null, 0, error).cumulativeProbability(support);
    }
}
