package breathtrainer.sound.tone;

import breathtrainer.sound.mix.Clip;

/** What can be measured of a clip. */
final class Heard {
    private Heard() {}

    /** The largest distance between two neighbouring samples, silence before and after it included. */
    static double largestStep(Clip clip) {
        double largest = Math.abs(clip.at(0));
        for (int i = 1; i < clip.length(); i++) {
            largest = Math.max(largest, Math.abs(clip.at(i) - clip.at(i - 1)));
        }
        return Math.max(largest, Math.abs(clip.at(clip.length() - 1)));
    }

    /** The strongest pitch in the 80 ms after a moment, from 150 to 900 Hz. */
    static double pitch(Clip clip, double seconds) {
        double best = 0;
        double most = 0;
        for (double hz = 150; hz <= 900; hz += 2) {
            double power = power(clip, Clip.samplesIn(seconds), hz);
            if (power > most) {
                most = power;
                best = hz;
            }
        }
        return best;
    }

    static double peak(Clip clip, double from, double to) {
        double peak = 0;
        for (int i = Clip.samplesIn(from); i < Clip.samplesIn(to); i++) {
            peak = Math.max(peak, Math.abs(clip.at(i)));
        }
        return peak;
    }

    /** How much of one pitch is in it, seen through a window that comes and goes (Hann). */
    private static double power(Clip clip, int from, double hz) {
        int window = Clip.samplesIn(0.08);
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < window; i++) {
            double seen = clip.at(from + i) * (1 - Math.cos(2 * Math.PI * i / window));
            real += seen * Math.cos(2 * Math.PI * hz * i / Clip.RATE);
            imaginary += seen * Math.sin(2 * Math.PI * hz * i / Clip.RATE);
        }
        return real * real + imaginary * imaginary;
    }
}
