package breathtrainer.calibration;

import breathtrainer.calibration.measure.EvenReadings;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Whether breath ends at a level beyond which nothing goes, though the converter is not quite at its end: every usual breath
 * turns at the very same level, and one that was asked to be deep goes no further.
 */
final class Flattened {
    private static final double ALIKE = 0.045; // swings: standard deviation of the turns
    private static final double NO_FURTHER = 0.06; // swings; two of three breaths turn so near
    private static final double RESTS_WITHOUT_ASKS = 0.33; // share of the time near the turn
    private static final double NEAR = 0.08; // swings
    private static final int FEWEST = 3;

    private Flattened() {}

    /**
     * @param level on the grid, as the sensor gives it
     * @param fits of those rounds in which the wearer did what was asked
     */
    static Clipped.Ends of(double[] level, UsualBreaths usual, List<RoundFit> fits, boolean inhaleRises) {
        double[] full = fits.stream()
                .mapToDouble(fit -> mean(level, fit.full(), fit.left()))
                .toArray();
        double[] empty = fits.stream()
                .mapToDouble(fit -> extreme(level, fit.full(), inhaleRises))
                .toArray();
        return new Clipped.Ends(
                isFlat(level, usual.tops(), inhaleRises ? full : empty, usual.swing()),
                isFlat(level, usual.bottoms(), inhaleRises ? empty : full, usual.swing()));
    }

    private static boolean isFlat(double[] level, double[] turns, double[] asked, double swing) {
        if (turns.length < FEWEST) {
            return false;
        }
        if (asked.length == 0) {
            double turn = StatUtils.percentile(turns, 50);
            long near = java.util.Arrays.stream(level)
                    .filter(each -> Math.abs(each - turn) < NEAR * swing)
                    .count();
            boolean alike = Math.sqrt(StatUtils.variance(turns)) < ALIKE * swing;
            return alike && near > RESTS_WITHOUT_ASKS * level.length;
        }
        double end = StatUtils.percentile(asked, 50);
        long there = java.util.Arrays.stream(turns)
                .filter(turn -> Math.abs(turn - end) < NO_FURTHER * swing)
                .count();
        return 3 * there >= 2L * turns.length;
    }

    private static double mean(double[] level, int from, int to) {
        double sum = 0;
        for (int i = from; i < Math.min(to, level.length); i++) {
            sum += level[i];
        }
        return sum / Math.max(1, Math.min(to, level.length) - from);
    }

    /** The emptiest level in the seconds before the lungs were full. */
    private static double extreme(double[] level, int full, boolean inhaleRises) {
        double extreme = level[Math.min(full, level.length - 1)];
        for (int i = Math.max(0, full - 8 * EvenReadings.RATE); i < Math.min(full, level.length); i++) {
            extreme = inhaleRises ? Math.min(extreme, level[i]) : Math.max(extreme, level[i]);
        }
        return extreme;
    }
}
