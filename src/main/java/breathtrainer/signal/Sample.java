package breathtrainer.signal;

import java.util.Arrays;

/**
 * One reading of a sensor: one value of a belt, three of an accelerometer, six where it has a gyroscope. Immutable.
 *
 * <p>Time is in seconds on the source's own clock; the first sample may have any time. Values are in the sensor's unit,
 * whatever that is; {@code NaN} is a value that is missing. A sample all of whose values are missing says only that time
 * went on.
 */
public final class Sample {
    /** No sensor gives a larger value, in whatever unit: 40 bits. */
    public static final double LARGEST = 1e12;

    private final double time;
    private final double[] values;

    private Sample(double time, double[] values) {
        this.time = time;
        this.values = values;
    }

    /** A reading; a value that no sensor gives, beyond {@link #LARGEST} or infinite, is missing. */
    public static Sample of(double time, double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a sample has at least one value");
        }
        double[] believed = values.clone();
        for (int i = 0; i < believed.length; i++) {
            believed[i] = Math.abs(believed[i]) <= LARGEST ? believed[i] : Double.NaN;
        }
        return new Sample(time, believed);
    }

    /** Time went on and nothing was read. */
    public static Sample missing(double time, int channels) {
        double[] values = new double[channels];
        Arrays.fill(values, Double.NaN);
        return of(time, values);
    }

    /** Seconds on the source's clock. */
    public double time() {
        return time;
    }

    /** How many values there are, from 1. */
    public int channels() {
        return values.length;
    }

    /**
     * The value in the sensor's unit, or NaN where it is missing.
     *
     * @param channel from 0
     */
    public double value(int channel) {
        return values[channel];
    }

    /** Whether any value is missing: such a sample carries no breath, only time. */
    public boolean isMissing() {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample
                && Double.compare(time, sample.time) == 0
                && Arrays.equals(values, sample.values);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(time) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return time + " s: " + Arrays.toString(values);
    }
}
