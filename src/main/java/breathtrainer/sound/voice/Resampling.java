package breathtrainer.sound.voice;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;

import java.math.BigInteger;

/**
 * Gives samples another rate: a sinc of sixteen samples on either side, under a Hann window. As the rates are whole numbers a
 * new sample lies in one of a few hundred places between two old ones, and the weights of each place are reckoned once.
 */
final class Resampling {
    private static final int HALF = 16; // samples of the slower rate on either side

    private final int rate;
    private final int from;
    private final double cutoff; // nothing that the new rate cannot hold, in the old samples' own
    private final int reach;
    private final double[][] weights;

    private Resampling(int rate, int from) {
        int common = BigInteger.valueOf(rate).gcd(BigInteger.valueOf(from)).intValue();
        this.rate = rate / common;
        this.from = from / common;
        this.cutoff = Math.min(1, (double) rate / from);
        this.reach = (int) Math.ceil(HALF / cutoff);
        this.weights = new double[this.rate][];
    }

    static float[] to(int rate, float[] samples, int from) {
        return rate == from ? samples : new Resampling(rate, from).of(samples);
    }

    private float[] of(float[] samples) {
        float[] made = new float[(int) ((long) samples.length * rate / from)];
        for (int i = 0; i < made.length; i++) {
            long place = (long) i * from;
            made[i] = (float) at(samples, (int) (place / rate), (int) (place % rate));
        }
        return made;
    }

    /** Between the sample {@code whole} and the next, {@code part} of {@link #rate} on the way. */
    private double at(float[] samples, int whole, int part) {
        double[] weight = weights(part);
        int first = Math.max(0, whole - reach);
        int last = Math.min(samples.length - 1, whole + reach);
        double sum = 0;
        for (int k = first; k <= last; k++) {
            sum += samples[k] * weight[k - whole + reach];
        }
        return sum;
    }

    private double[] weights(int part) {
        if (weights[part] == null) {
            double[] made = new double[2 * reach + 1];
            for (int k = 0; k < made.length; k++) {
                double distance = (double) part / rate - (k - reach);
                double window = abs(distance) < reach ? (1 + cos(PI * distance / reach)) / 2 : 0;
                made[k] = cutoff * sinc(cutoff * distance) * window;
            }
            weights[part] = made;
        }
        return weights[part];
    }

    private static double sinc(double x) {
        return abs(x) < 1e-9 ? 1 : sin(PI * x) / (PI * x);
    }
}
