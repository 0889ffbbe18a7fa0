package breathtrainer.calibration;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/** At which end of its range a sensor ends before the breath does. */
public enum Clipped {
    TOP,
    BOTTOM,
    BOTH;

    private static final int FEWEST_LEVELS = 12; // a coarser sensor rests at its highest value anyway
    private static final double AT_END = 0.04; // share of all readings
    private static final double DENSER = 4; // times as many as just below

    /** Of readings as they came, which are the very same again and again at an end. */
    static Ends exact(double[] readings) {
        double[] sorted = readings.clone();
        Arrays.sort(sorted);
        double lowest = StatUtils.min(sorted);
        double highest = StatUtils.max(sorted);
        if (sorted.length == 0
                || Arrays.stream(sorted).distinct().limit(FEWEST_LEVELS).count() < FEWEST_LEVELS) {
            return new Ends(false, false);
        }
        double near = 0.05 * (highest - lowest);
        return new Ends(isEnd(sorted, highest, near), isEnd(sorted, lowest, near));
    }

    private static boolean isEnd(double[] sorted, double end, double near) {
        long there = Arrays.stream(sorted).filter(each -> each == end).count();
        long beside = Arrays.stream(sorted)
                .filter(each -> each != end && Math.abs(each - end) <= near)
                .count();
        return there > AT_END * sorted.length && there > DENSER * beside / 3;
    }

    /** Whether it is so at the top, and at the bottom. */
    record Ends(boolean top, boolean bottom) {
        Ends or(Ends other) {
            return new Ends(top || other.top, bottom || other.bottom);
        }
    }
}
