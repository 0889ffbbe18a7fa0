package breathtrainer.calibration;

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
    private static final double[] TRIED = {0.7, 1, 1.4, 2, 2.8, 4, 5.6}; // seconds
    /** Longer ones are drift, or a chest that settles. */
    private static final double LONGEST = 7; // seconds
    /** Of what a course does not explain: no more may be left with it than this share of what is left without. */
    private static final double BETTER = 0.5;
    /** A course that explains so much without it needs none. */
    private static final double PLAIN = 0.97;

    private static final double WELL = 0.8;
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
        return better ? best.measured(level, rounds, readings) : NONE;
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
        double[] sinking = rounds.stream()
                .map(round -> RoundFit.of(new double[][] {restored}, round, readings))
                .mapToDouble(fit -> sinking(level, fit))
                .filter(Double::isFinite)
                .toArray();
        double slope = sinking.length == 0 ? Double.NaN : StatUtils.percentile(sinking, 50);
        double found = -1 / slope;
        boolean near = found > seconds / 2 && found < seconds * 2;
        Coupling coupling = near ? new Coupling(found) : this;
        return coupling.seconds() < LONGEST ? coupling : NONE;
    }

    private static double sinking(double[] level, RoundFit fit) {
        double usual = StatUtils.mean(level);
        int unsure = (int) (UNSURE * EvenReadings.RATE);
        SimpleRegression regression = new SimpleRegression();
        double felt = 0;
        for (int i = fit.full() + unsure; i < Math.min(level.length, fit.left() - unsure); i++) {
            regression.addData(felt, level[i]);
            felt += (level[i] - usual) / EvenReadings.RATE;
        }
        boolean enough = regression.getN() > SHORTEST_HOLD * EvenReadings.RATE;
        return enough ? regression.getSlope() : Double.NaN;
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
