package breathtrainer.calibration;

import breathtrainer.calibration.measure.EvenReadings;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Whether a belt feels change and not length, as piezo belts do: what it says sinks while the wearer stays full. Then its level
 * is what it says and the integral of it over the time in which it forgets.
 *
 * @param seconds after which a third of a change is left; infinite for a belt that feels length
 */
record Coupling(double seconds) {
    static final Coupling NONE = new Coupling(Double.POSITIVE_INFINITY);
    private static final double[] TRIED = {0.8, 1.1, 1.5, 2, 2.8, 4, 5.6}; // seconds
    /** Longer ones are drift, or a chest that settles. */
    private static final double LONGEST = 7; // seconds
    /** Of what a course does not explain: no more may be left with it than this share of what is left without. */
    private static final double BETTER = 0.5;

    private static final double MUCH_BETTER = 0.15;
    /** A course that explains so much without it needs none. */
    private static final double PLAIN = 0.97;

    private static final double WELL = 0.85;
    private static final double STRAIGHT = 0.8; // of the variance while full: it sinks as a charge leaks away
    private static final double ALIKE = 2; // times: it forgets as fast in one round as in another
    private static final double UNSURE = 0.3; // seconds beside the ends of a hold
    private static final double SHORTEST_HOLD = 1; // seconds

    /** What is seen in the rounds that were asked for. */
    static Coupling of(double[] level, List<AskedRound> rounds, EvenReadings readings) {
        double without = explained(level, rounds, readings);
        if (rounds.isEmpty() || without > PLAIN) {
            return NONE;
        }
        Coupling best = NONE;
        double most = without;
        for (double tried : TRIED) {
            Coupling coupling = new Coupling(tried);
            double explained = explained(coupling.restored(level), rounds, readings);
            if (explained > most) {
                most = explained;
                best = coupling;
            }
        }
        boolean better = most > WELL && 1 - most < BETTER * (1 - without);
        Coupling measured = better ? best.measured(level, rounds, readings) : NONE;
        boolean surely = better && rounds.size() >= 2 && 1 - most < MUCH_BETTER * (1 - without);
        return measured.isChange() || !surely ? measured : best;
    }

    private static double explained(double[] level, List<AskedRound> rounds, EvenReadings readings) {
        double[] each = rounds.stream()
                .mapToDouble(round ->
                        RoundFit.of(new double[][] {level}, round, readings).explained())
                .toArray();
        return StatUtils.percentile(each, 50);
    }

    /** How fast it sinks while the lungs are full, as a regression on all that was felt since they are. */
    private Coupling measured(double[] level, List<AskedRound> rounds, EvenReadings readings) {
        double[] restored = restored(level);
        double[] forgets = rounds.stream()
                .map(round -> RoundFit.of(new double[][] {restored}, round, readings))
                .map(fit -> sinking(level, fit))
                .filter(sinking -> sinking.getN() > SHORTEST_HOLD * EvenReadings.RATE)
                .filter(sinking -> sinking.getRSquare() > STRAIGHT)
                .mapToDouble(sinking -> -1 / sinking.getSlope())
                .filter(seconds -> seconds > 0 && seconds < LONGEST)
                .toArray();
        boolean alike = forgets.length >= 2 && StatUtils.max(forgets) < ALIKE * StatUtils.min(forgets);
        return alike ? new Coupling(StatUtils.geometricMean(forgets)) : NONE;
    }

    private static SimpleRegression sinking(double[] level, RoundFit fit) {
        double usual = StatUtils.mean(level);
        int unsure = (int) (UNSURE * EvenReadings.RATE);
        SimpleRegression regression = new SimpleRegression();
        double felt = 0;
        for (int i = fit.full() + unsure; i < Math.min(level.length, fit.left() - unsure); i++) {
            regression.addData(felt, level[i]);
            felt += (level[i] - usual) / EvenReadings.RATE;
        }
        return regression;
    }

    boolean isChange() {
        return Double.isFinite(seconds);
    }

    /** What the belt would say if it felt length, but for a straight drift. */
    double[] restored(double[] level) {
        if (!isChange()) {
            return level;
        }
        double usual = StatUtils.mean(level);
        double[] out = new double[level.length];
        double felt = 0;
        for (int i = 0; i < level.length; i++) {
            felt += (level[i] - usual) / EvenReadings.RATE;
            out[i] = level[i] + felt / seconds;
        }
        return out;
    }
}
