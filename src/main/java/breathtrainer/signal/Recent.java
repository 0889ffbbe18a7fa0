package breathtrainer.signal;

import java.util.Arrays;

/** The last few of a series of values, with their median and their largest. Empty at first, when both are 0. */
public final class Recent {
    private final double[] values;
    private final double[] sorted;
    private int count;
    private int at;

    /** Keeps so many values, from 1. */
    public Recent(int length) {
        values = new double[length];
        sorted = new double[length];
    }

    public void add(double value) {
        int kept = count();
        if (kept == values.length) {
            takeOut(values[at], kept--);
        }
        values[at] = value;
        at = (at + 1) % values.length;
        putIn(value, kept);
        count = kept + 1;
    }

    public void clear() {
        count = 0;
    }

    /** How many values there are, at most as many as are kept. */
    public int count() {
        return count;
    }

    public double median() {
        int middle = count / 2;
        return count == 0 ? 0 : count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The value below which such a share of the values lies, from 0, the smallest, to 1, the largest. */
    public double quantile(double share) {
        return count == 0 ? 0 : sorted[(int) Math.round(share * (count - 1))];
    }

    public double largest() {
        return count == 0 ? 0 : sorted[count - 1];
    }

    public double smallest() {
        return count == 0 ? 0 : sorted[0];
    }

    /** The value that was added so many values ago; 0 is the newest. */
    public double back(int ago) {
        return values[Math.floorMod(at - 1 - ago, values.length)];
    }

    private void takeOut(double value, int kept) {
        int place = Arrays.binarySearch(sorted, 0, kept, value);
        System.arraycopy(sorted, place + 1, sorted, place, kept - place - 1);
    }

    private void putIn(double value, int kept) {
        int place = Arrays.binarySearch(sorted, 0, kept, value);
        place = place < 0 ? -place - 1 : place;
        System.arraycopy(sorted, place, sorted, place + 1, kept - place);
        sorted[place] = value;
    }
}
