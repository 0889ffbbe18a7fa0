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

    /** The value of a step. */
    public double at(long step) {
        return values[(int) Math.max(step, oldest()) & mask];
    }
}
