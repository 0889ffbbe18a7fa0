package breathtrainer.breath;

import breathtrainer.signal.Grid;

/** Makes breath of what a loose belt felt of it: as large, and between the value before and the value after. */
final class FeltLoosely {
    private static final int SMOOTH = Grid.steps(SensorTuning.LOOSE_SMOOTH);

    private final double[] values;
    private final double[] smooth;
    private double range;

    /** @param values to be changed */
    FeltLoosely(double[] values) {
        this.values = values;
        this.smooth = new double[values.length];
    }

    /**
     * Changes what stands before the value after.
     *
     * @param before the value before the first
     * @param tight the place of the value after
     * @param first the place of the first that was felt loosely
     * @param last that of the last
     * @param swing the usual swing
     */
    void bridge(double before, int tight, int first, int last, double swing) {
        smooth(first, last);
        double after = values[tight];
        double moved = smooth[last] - smooth[first];
        double gain = gain(after - before, moved, swing);
        double rest = after - before - gain * moved;
        for (int i = 0; i < tight; i++) {
            double loosely = smooth[Math.max(first, Math.min(last, i))] - smooth[first];
            values[i] = before + gain * loosely + rest * (i + 1) / (tight + 1);
        }
    }

    /** How many times smaller it was felt: by both ends if they say it, else so that it is at most a usual breath. */
    private double gain(double apart, double moved, double swing) {
        double byEnds = apart / moved;
        boolean plain = Math.abs(apart) > SensorTuning.ENDS_APART * swing
                && byEnds > SensorTuning.LEAST_LOOSE
                && byEnds < SensorTuning.MOST_LOOSE_BY_ENDS
                && byEnds * range < SensorTuning.LARGEST_FELT * swing;
        return plain ? byEnds : Math.min(SensorTuning.MOST_LOOSE, swing / Math.max(range, Double.MIN_NORMAL));
    }

    private void smooth(int first, int last) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = first; i <= last; i++) {
            double sum = 0;
            int from = Math.max(first, i - SMOOTH);
            int to = Math.min(last, i + SMOOTH);
            for (int j = from; j <= to; j++) {
                sum += values[j];
            }
            smooth[i] = sum / (to - from + 1);
            low = Math.min(low, smooth[i]);
            high = Math.max(high, smooth[i]);
        }
        range = high - low;
    }
}
