package breathtrainer.signal;

/** The last few of a series of values, with their median and their largest. Empty at first, when both are 0. */
public final class Recent {
    private final double[] values;
    private final double[] sorted;
    private int count;
    private int at;
    private boolean isSorted;

    /** Keeps so many values, from 1. */
    public Recent(int length) {
        values = new double[length];
        sorted = new double[length];
    }

    public void add(double value) {
        values[at] = value;
        at = at + 1 == values.length ? 0 : at + 1;
        count = Math.min(count + 1, values.length);
        isSorted = false;
    }

    public void clear() {
        count = 0;
        at = 0;
        isSorted = false;
    }

    /** How many values there are, at most as many as are kept. */
    public int count() {
        return count;
    }

    public double median() {
        int middle = count / 2;
        return count == 0 ? 0 : count % 2 == 1 ? sorted()[middle] : (sorted()[middle - 1] + sorted()[middle]) / 2;
    }

    /** The value below which such a share of the values lies, from 0, the smallest, to 1, the largest. */
    public double quantile(double share) {
        return count == 0 ? 0 : sorted()[(int) Math.round(share * (count - 1))];
    }

    public double largest() {
        return count == 0 ? 0 : sorted()[count - 1];
    }

    public double smallest() {
        return count == 0 ? 0 : sorted()[0];
    }

    /** The value that was added so many values ago; 0 is the newest. */
    public double back(int ago) {
        int place = at - 1 - ago;
        return values[place < 0 ? place + values.length : place];
    }

    /** Sorts when asked and not with each value: most series are added to more often than they are looked at. */
    private double[] sorted() {
        if (!isSorted) {
            for (int k = 0; k < count; k++) {
                putIn(values[k], k);
            }
            isSorted = true;
        }
        return sorted;
    }

    private void putIn(double value, int count) {
        int place = count;
        for (; place > 0 && sorted[place - 1] > value; place--) {
            sorted[place] = sorted[place - 1];
        }
        sorted[place] = value;
    }
}
