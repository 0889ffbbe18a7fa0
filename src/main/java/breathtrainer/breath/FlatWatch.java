package breathtrainer.breath;

import breathtrainer.signal.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Tells a dead sensor from a breath hold by what the sensor's values did before. If they have never rested for long, then three
 * seconds of the very same value are no life. A coarse converter however may give one value all through a hold of a minute.
 */
final class FlatWatch {
    private final double[] value;
    private double since = Double.NaN;
    private double firstChange = Double.NaN;
    private double longestRest;
    private double longestRestAtEdge;
    private double highest = Double.NEGATIVE_INFINITY;
    private double lowest = Double.POSITIVE_INFINITY;

    FlatWatch(int channels) {
        value = new double[channels];
    }

    /** Why the sensor is dead, null while it lives. */
    @Nullable SignalLoss accept(Sample sample) {
        if (isChanged(sample)) {
            endRest(sample.time());
            keep(sample);
            return null;
        }
        double rested = sample.time() - since;
        if (rested < longestLife(sample.time())) {
            return null;
        }
        return isAtEdge() && !Double.isNaN(firstChange) ? SignalLoss.SATURATED : SignalLoss.FLAT;
    }

    /** Nothing came for a while: what rests begins to rest again. */
    void interrupt() {
        since = Double.NaN;
    }

    /** Since when the value is the same. */
    double since() {
        return since;
    }

    /** Seconds for which a living sensor gives the very same value at most. */
    double longestLife(double now) {
        if (Double.isNaN(firstChange)) {
            return SensorTuning.FLAT_FROM_START;
        }
        boolean known = now - firstChange > SensorTuning.KNOW_SENSOR_AFTER;
        boolean restless = (isAtEdge() ? longestRestAtEdge : longestRest) < SensorTuning.RESTLESS;
        return known && restless ? SensorTuning.FLAT : SensorTuning.FLAT_COARSE;
    }

    private boolean isChanged(Sample sample) {
        boolean changed = Double.isNaN(since);
        for (int c = 0; c < value.length; c++) {
            changed |= sample.value(c) != value[c];
        }
        return changed;
    }

    private void endRest(double now) {
        if (Double.isNaN(since)) {
            return;
        }
        firstChange = Double.isNaN(firstChange) ? now : firstChange;
        double rested = now - since;
        if (rested > longestRest || rested > longestRestAtEdge) {
            learnRest(rested);
        }
    }

    private void learnRest(double rested) {
        if (isAtEdge()) {
            longestRestAtEdge = Math.max(longestRestAtEdge, rested);
        } else {
            longestRest = Math.max(longestRest, rested);
        }
    }

    private void keep(Sample sample) {
        since = sample.time();
        for (int c = 0; c < value.length; c++) {
            value[c] = sample.value(c);
        }
        highest = value[0] > highest ? value[0] : highest;
        lowest = value[0] < lowest ? value[0] : lowest;
    }

    /** A belt at the highest or lowest value that it ever had: the end of its range, for all that is known. */
    private boolean isAtEdge() {
        return value.length == 1 && (value[0] >= highest || value[0] <= lowest);
    }
}
