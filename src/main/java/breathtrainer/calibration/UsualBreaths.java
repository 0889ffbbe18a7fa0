package breathtrainer.calibration;

import breathtrainer.calibration.measure.EvenReadings;
import breathtrainer.calibration.measure.ZeroPhase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * The breaths of a time in which nothing was asked: how far each goes, and what its shape says of which way is inhale. People
 * take longer to breathe out than in, and are empty for longer than full.
 */
final class UsualBreaths {
    /** Of the range of all that is seen: a smaller swing is no breath. */
    private static final double LEAST_SWING = 0.3;
    /** Of a half-breath, at either end: where it begins and ends is not sharp. */
    private static final double EDGE = 0.15;

    private static final double MOST_SLOWER = 0.7; // logarithm of exhale per inhale
    private static final double OF_EMPTY = 1.3; // weight of empty longer than full, as measured on belts
    private static final double MOST_SAID = 1;

    private static final double RANGE_OVER = 20; // seconds
    private static final double SLOWEST = 0.04; // Hz: slower is no breath

    private final DescriptiveStatistics deviations = new DescriptiveStatistics();
    private final List<Double> swings = new ArrayList<>();
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> said = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final List<Double> bottoms = new ArrayList<>();

    /** Adds a stretch of a level that was smoothed. */
    void add(double[] level) {
        if (level.length < 2 * EvenReadings.RATE) {
            return;
        }
        List<Integer> turns = turns(level, LEAST_SWING * range(level));
        double[] slow = ZeroPhase.lowPass(level, SLOWEST);
        for (int i = 0; i < level.length; i++) {
            deviations.addValue(level[i] - slow[i]);
        }
        for (int i = 0; i < turns.size(); i++) {
            boolean inner = i > 0 && i + 1 < turns.size();
            if (inner && i + 2 < turns.size()) {
                swings.add(Math.abs(level[turns.get(i + 1)] - level[turns.get(i)]));
            }
            if (inner) {
                boolean top = level[turns.get(i)] > level[turns.get(i - 1)];
                (top ? tops : bottoms).add(level[turns.get(i)]);
            }
            if (inner && level[turns.get(i)] > level[turns.get(i + 1)]) {
                breath(level, turns.get(i - 1), turns.get(i), turns.get(i + 1));
            }
        }
    }

    /** The usual one of all stretches of so many seconds: somebody may have moved. */
    private static double range(double[] level) {
        int length = Math.min(level.length, (int) (RANGE_OVER * EvenReadings.RATE));
        DescriptiveStatistics ranges = new DescriptiveStatistics();
        for (int from = 0; from + length <= level.length; from += length) {
            double[] part = Arrays.copyOfRange(level, from, from + length);
            ranges.addValue(StatUtils.percentile(part, 95) - StatUtils.percentile(part, 5));
        }
        return ranges.getPercentile(50);
    }

    private void breath(double[] level, int from, int top, int to) {
        seconds.add((to - from) / (double) EvenReadings.RATE);
        double climb = moving(level, from, top);
        double fall = moving(level, to, top);
        if (climb > 0 && fall > 0) {
            double slower = limited(Math.log(fall / climb), MOST_SLOWER);
            said.add(limited(slower + OF_EMPTY * emptyMoreThanFull(level, from, top, to), MOST_SAID));
        }
    }

    /** Steps between the two edges of the half-breath between an end and a top. */
    private static double moving(double[] level, int end, int top) {
        int way = end < top ? 1 : -1;
        double low = level[end];
        double swing = level[top] - low;
        int late = top;
        while (late != end && level[late - way] >= low + (1 - EDGE) * swing) {
            late -= way;
        }
        int early = late;
        while (early != end && level[early] > low + EDGE * swing) {
            early -= way;
        }
        return Math.abs(late - early);
    }

    private static double emptyMoreThanFull(double[] level, int from, int top, int to) {
        double first = (level[from] + level[top]) / 2;
        double last = (level[to] + level[top]) / 2;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double middle = first + (last - first) * (i - from) / (to - from);
            sum += Math.signum(middle - level[i]);
        }
        return sum / (to - from);
    }

    private static double limited(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }

    /** Where the level turns, each turn at least so far from the one before. */
    static List<Integer> turns(double[] level, double least) {
        List<Integer> turns = new ArrayList<>();
        int high = 0;
        int low = 0;
        int way = 0;
        for (int i = 0; i < level.length; i++) {
            high = level[i] > level[high] ? i : high;
            low = level[i] < level[low] ? i : low;
            if (way >= 0 && level[high] - level[i] > least) {
                turns.add(high);
                way = -1;
                low = i;
            } else if (way <= 0 && level[i] - level[low] > least) {
                turns.add(low);
                way = 1;
                high = i;
            }
        }
        return turns;
    }

    int count() {
        return said.size();
    }

    /** Of a usual breath from trough to peak; not a number if none was seen. */
    double swing() {
        return median(swings);
    }

    /** Seconds of a usual breath. */
    double period() {
        return median(seconds);
    }

    /** What the shape of each breath says: above 0 that up is inhale, below that down is. */
    double[] said() {
        return array(said);
    }

    /** Whether the level is more often low than high, above 0, or more often high, below 0: the skewness of all of it. */
    double skewness() {
        double skewness = deviations.getN() < 3 ? 0 : deviations.getSkewness();
        return Double.isFinite(skewness) ? skewness : 0;
    }

    double[] tops() {
        return array(tops);
    }

    double[] bottoms() {
        return array(bottoms);
    }

    private static double median(List<Double> values) {
        return values.isEmpty() ? Double.NaN : StatUtils.percentile(array(values), 50);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
