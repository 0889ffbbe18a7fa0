package breathtrainer.sound.voice;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.sin;

/** Gives samples another rate: a sinc of sixteen samples on either side, under a Hann window. */
final class Resampling {
    private static final int HALF = 16; // samples of the slower rate on either side

    private Resampling() {}

    static float[] to(int rate, float[] samples, int from) {
        if (rate == from) {
            return samples;
        }
        double step = (double) from / rate;
        double cutoff = Math.min(1, 1 / step); // nothing that the new rate cannot hold
        double reach = HALF / cutoff;
        float[] made = new float[(int) (samples.length / step)];
        for (int i = 0; i < made.length; i++) {
            made[i] = (float) at(samples, i * step, cutoff, reach);
        }
        return made;
    }

    private static double at(float[] samples, double place, double cutoff, double reach) {
        double sum = 0;
        int first = (int) Math.max(0, Math.ceil(place - reach));
        int last = (int) Math.min(samples.length - 1.0, Math.floor(place + reach));
        for (int k = first; k <= last; k++) {
            double distance = place - k;
            sum += samples[k] * cutoff * sinc(cutoff * distance) * (1 + cos(PI * distance / reach)) / 2;
        }
        return sum;
    }

    private static double sinc(double x) {
        return abs(x) < 1e-9 ? 1 : sin(PI * x) / (PI * x);
    }
}
