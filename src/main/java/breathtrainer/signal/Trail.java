package breathtrainer.signal;

/**
 * The last values of a signal, found again by the number of their step. Of a step that is too old the oldest value is given
 * that there is.
 */
public final class Trail {
    private final double[] values;
    private final int mask;
    private long newest = -1;

    /** Keeps at least so many steps, from 1. */
    public Trail(int steps) {
        int length = Integer.highestOneBit(Math.max(1, steps - 1)) << 1;
        values = new double[length];
        mask = length - 1;
    }

    public void add(double value) {
        newest++;
        values[(int) newest & mask] = value;
    }

    /** The number of the newest step, from 0; -1 before the first. */
    public long newest() {
        return newest;
    }

    /** The number of the oldest step that is kept. */
    public long oldest() {
        return Math.max(0, newest - mask);
    }

    /** The newest value; needs one. */
    public double last() {
        return values[(int) newest & mask];
    }

    /**
     * The newest values times weights, summed up; the last weight is for the newest value. There must be as many values as
     * weights.
     */
    double weighted(double[] weights) {
        int first = (int) (newest - weights.length + 1) & mask;
        int whole = Math.min(weights.length, values.length - first);
        return sum(weights, 0, whole, first) + sum(weights, whole, weights.length, -whole);
    }

    /** Four sums at a time, for one must wait for itself. */
    private double sum(double[] weights, int from, int to, int shift) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = from;
        for (; k + 3 < to; k += 4) {
            a += weights[k] * values[k + shift];
            b += weights[k + 1] * values[k + 1 + shift];
            c += weights[k + 2] * values[k + 2 + shift];
            d += weights[k + 3] * values[k + 3 + shift];
        }
        for (; k < to; k++) {
            a += weights[k] * values[k + shift];
        }
        return a + b + c + d;
    }

    /** The value of a step. */
    public double at(long step) {
        return values[(int) Math.max(step, oldest()) & mask];
    }
}
