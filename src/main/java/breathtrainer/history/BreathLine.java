package breathtrainer.history;

import java.util.Arrays;

/** The lung level over a whole practice: of each stretch of a fifth of a second the least and the most. Grows as it is fed. */
public final class BreathLine {
    /** Length of a stretch. */
    public static final double STEP = 0.2; // seconds

    /** Two days of stretches: what jumps further is no practice. */
    private static final int LONGEST = 864_000;

    private float[] least = new float[1024];
    private float[] most = new float[1024];
    private int size;
    private double first = Double.NaN;

    void add(double time, double level, boolean seen) {
        if (Double.isNaN(first)) {
            first = time;
        }
        int at = (int) Math.max(0, (time - first) / STEP);
        if (at >= LONGEST) {
            return;
        }
        while (size <= at) {
            grow();
        }
        if (seen) {
            least[at] = Float.isNaN(least[at]) ? (float) level : (float) Math.min(least[at], level);
            most[at] = Float.isNaN(most[at]) ? (float) level : (float) Math.max(most[at], level);
        }
    }

    private void grow() {
        if (size == least.length) {
            least = Arrays.copyOf(least, 2 * size);
            most = Arrays.copyOf(most, 2 * size);
        }
        least[size] = Float.NaN;
        most[size] = Float.NaN;
        size++;
    }

    /** How many stretches there are. */
    public int size() {
        return size;
    }

    /** Seconds on the practice's clock at its beginning. */
    public double first() {
        return first;
    }

    /** Seconds from its first stretch to its last. */
    public double seconds() {
        return size * STEP;
    }

    /** The least level from one stretch to before another; NaN where nothing was seen. */
    public float least(int from, int to) {
        float found = Float.NaN;
        for (int i = Math.max(0, from); i < Math.min(to, size); i++) {
            found = Float.isNaN(found) || least[i] < found ? Float.isNaN(least[i]) ? found : least[i] : found;
        }
        return found;
    }

    /** The highest level from one stretch to before another; NaN where nothing was seen. */
    public float most(int from, int to) {
        float found = Float.NaN;
        for (int i = Math.max(0, from); i < Math.min(to, size); i++) {
            found = Float.isNaN(found) || most[i] > found ? Float.isNaN(most[i]) ? found : most[i] : found;
        }
        return found;
    }
}
