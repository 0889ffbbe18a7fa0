package breathtrainer.bench;

import java.util.Arrays;

/**
 * The least and the most of a value over time, at every scale: steps of a twentieth of a second, of eight such steps, and so
 * on. Built once while values come in; drawn from by another thread meanwhile. A stretch without a value is NaN.
 */
public final class MinMaxPyramid {
    /** The finest stretch. */
    public static final double STEP = 0.05; // seconds

    private static final int FACTOR_BITS = 3; // eight of one scale are one of the next
    private static final int SCALES = 7;
    private static final int MOST = 1 << 26; // finest stretches: more than a month

    private final float[][] least = new float[SCALES][];
    private final float[][] most = new float[SCALES][];
    private final int[] sizes = new int[SCALES];
    private double first = Double.NaN;

    /** An empty one. */
    public MinMaxPyramid() {
        for (int scale = 0; scale < SCALES; scale++) {
            least[scale] = new float[64];
            most[scale] = new float[64];
        }
    }

    /** Takes a value; times do not decrease. A value that is no number, or lies before the first, is passed over. */
    public synchronized void add(double time, double value) {
        if (Double.isNaN(first)) {
            first = time;
        }
        double at = (time - first) / STEP;
        if (Double.isNaN(value) || !(at >= 0) || at >= MOST) {
            return;
        }
        int index = (int) at;
        for (int scale = 0; scale < SCALES; scale++) {
            put(scale, index >> (FACTOR_BITS * scale), (float) value);
        }
    }

    private void put(int scale, int index, float value) {
        reach(scale, index);
        float[] low = least[scale];
        float[] high = most[scale];
        if (!(low[index] <= value)) { // NaN is not
            low[index] = value;
        }
        if (!(high[index] >= value)) {
            high[index] = value;
        }
    }

    private void reach(int scale, int index) {
        if (index >= least[scale].length) {
            int length = Math.max(index + 1, 2 * least[scale].length);
            least[scale] = Arrays.copyOf(least[scale], length);
            most[scale] = Arrays.copyOf(most[scale], length);
        }
        if (index >= sizes[scale]) {
            Arrays.fill(least[scale], sizes[scale], index + 1, Float.NaN);
            Arrays.fill(most[scale], sizes[scale], index + 1, Float.NaN);
            sizes[scale] = index + 1;
        }
    }

    /** When it begins, in seconds; NaN while it is empty. */
    public synchronized double first() {
        return first;
    }

    /** When it ends so far; NaN while it is empty. */
    public synchronized double last() {
        return first + sizes[0] * STEP;
    }

    /**
     * The least and the most of each column of a picture.
     *
     * @param low for the least of each column; NaN where there is nothing
     * @param high for the most, of the same length
     */
    public synchronized void columns(double from, double to, float[] low, float[] high) {
        double width = (to - from) / low.length;
        int scale = scale(width);
        double step = STEP * (1 << (FACTOR_BITS * scale));
        for (int column = 0; column < low.length; column++) {
            int begin = (int) Math.floor((from + column * width - first) / step);
            int end = Math.max(begin + 1, (int) Math.floor((from + (column + 1) * width - first) / step));
            low[column] = Float.NaN;
            high[column] = Float.NaN;
            for (int i = Math.max(0, begin); i < Math.min(end, sizes[scale]); i++) {
                widen(low, high, column, least[scale][i], most[scale][i]);
            }
        }
    }

    private static void widen(float[] low, float[] high, int column, float least, float most) {
        if (!(low[column] <= least) && !Float.isNaN(least)) {
            low[column] = least;
        }
        if (!(high[column] >= most) && !Float.isNaN(most)) {
            high[column] = most;
        }
    }

    /** The coarsest of which a column still has four whole ones: its edges are right to a quarter of it. */
    private static int scale(double columnSeconds) {
        int scale = 0;
        while (scale + 1 < SCALES && STEP * (1 << (FACTOR_BITS * (scale + 1))) <= columnSeconds / 4) {
            scale++;
        }
        return scale;
    }

    /** The least and the most over a stretch of time; NaN where there is nothing. */
    public float[] range(double from, double to) {
        float[] low = new float[64];
        float[] high = new float[64];
        columns(from, to, low, high);
        float[] range = {Float.NaN, Float.NaN};
        for (int i = 0; i < low.length; i++) {
            if (!Float.isNaN(low[i])) {
                range[0] = Float.isNaN(range[0]) ? low[i] : Math.min(range[0], low[i]);
                range[1] = Float.isNaN(range[1]) ? high[i] : Math.max(range[1], high[i]);
            }
        }
        return range;
    }
}
