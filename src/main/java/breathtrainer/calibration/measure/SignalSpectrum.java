package breathtrainer.calibration.measure;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * How much of a signal there is at each frequency: its variance in each of even bins, by the Fourier transform of what a
 * window of Hann leaves of it.
 */
public final class SignalSpectrum {
    private static final int BESIDE = 2; // bins into which the window spreads a line

    private final double[] power;
    private final double width; // Hz

    /** @param rate values a second */
    public SignalSpectrum(double[] values, double rate) {
        int size = Integer.highestOneBit(Math.max(1, values.length - 1)) * 2;
        double mean = StatUtils.mean(values);
        double[] windowed = new double[size];
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / values.length);
            squares += window * window;
            windowed[i] = window * (values[i] - mean);
        }
        var bins = new FastFourierTransformer(DftNormalization.STANDARD).transform(windowed, TransformType.FORWARD);
        power = new double[size / 2];
        width = rate / size;
        for (int k = 0; k < power.length; k++) {
            double size2 = bins[k].getReal() * bins[k].getReal() + bins[k].getImaginary() * bins[k].getImaginary();
            power[k] = 2 * size2 / (squares * size);
        }
    }

    /** The frequency in Hz at which there is most between two; not a number if nothing lies between them. */
    public double strongest(double from, double to) {
        int best = -1;
        for (int k = bin(from); k <= Math.min(power.length - 1, bin(to)); k++) {
            best = best < 0 || power[k] > power[best] ? k : best;
        }
        return best < 0 ? Double.NaN : best * width;
    }

    /** The variance between two frequencies. */
    public double between(double from, double to) {
        double sum = 0;
        for (int k = Math.max(0, bin(from)); k <= Math.min(power.length - 1, bin(to)); k++) {
            sum += power[k];
        }
        return sum;
    }

    /** The variance within a share of a frequency, less what its surroundings would give. */
    public double line(double frequency, double share) {
        double half = Math.max(share * frequency, BESIDE * width);
        double inner = between(frequency - half, frequency + half);
        double beside = background(frequency, half);
        return Math.max(0, inner - beside * (1 + Math.round(2 * half / width)));
    }

    /** The usual power of a bin around a line. */
    private double background(double frequency, double half) {
        int first = Math.max(1, bin(frequency - 3 * half));
        int last = Math.min(power.length - 1, bin(frequency + 3 * half));
        double[] around = java.util.stream.IntStream.rangeClosed(first, last)
                .filter(k -> Math.abs(k * width - frequency) > half)
                .mapToDouble(k -> power[k])
                .toArray();
        return around.length == 0 ? 0 : StatUtils.percentile(around, 50);
    }

    private int bin(double frequency) {
        return (int) Math.round(frequency / width);
    }
}
