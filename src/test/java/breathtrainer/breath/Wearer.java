package breathtrainer.breath;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breathes for the tests: smooth half-waves, one after the other, sampled evenly. */
final class Wearer {
    private final double rate;
    private final Random random;
    private final List<Sample> samples = new ArrayList<>();
    private double noise;
    private double level;

    private Wearer(double rate, long seed) {
        this.rate = rate;
        this.random = new Random(seed);
    }

    /** A wearer sampled at so many Hz. */
    static Wearer at(double rate) {
        return new Wearer(rate, 1);
    }

    static Wearer at(double rate, long seed) {
        return new Wearer(rate, seed);
    }

    /** From now on with noise of such a standard deviation. */
    Wearer noise(double deviation) {
        noise = deviation;
        return this;
    }

    /** So many breaths of equal inhale and exhale, each of so many seconds, from 0 to 1. */
    Wearer breathes(int breaths, double seconds) {
        return breathes(breaths, seconds, 1);
    }

    Wearer breathes(int breaths, double seconds, double depth) {
        for (int breath = 0; breath < breaths; breath++) {
            moves(depth, seconds / 2).moves(-depth, seconds / 2);
        }
        return this;
    }

    /** Moves by so much, smoothly, within so many seconds. */
    Wearer moves(double by, double seconds) {
        double from = level;
        int count = (int) Math.round(seconds * rate);
        for (int k = 1; k <= count; k++) {
            level = from + by * (1 - Math.cos(Math.PI * k / count)) / 2;
            add(level + noise * random.nextGaussian());
        }
        return this;
    }

    /** Moves evenly by so much a second. */
    Wearer drifts(double slope, double seconds) {
        double from = level;
        for (int k = 1; k <= Math.round(seconds * rate); k++) {
            level = from + slope * k / rate;
            add(level + noise * random.nextGaussian());
        }
        return this;
    }

    Wearer holds(double seconds) {
        return moves(0, seconds);
    }

    /** The very same value for so many seconds. */
    Wearer sticks(double seconds) {
        double stuck = samples.get(samples.size() - 1).value(0);
        return sticksAt(stuck, seconds);
    }

    Wearer sticksAt(double value, double seconds) {
        for (int k = 0; k < Math.round(seconds * rate); k++) {
            add(value);
        }
        return this;
    }

    /** Nothing is read for so many seconds. */
    Wearer drops(double seconds) {
        for (int k = 0; k < Math.round(seconds * rate); k++) {
            add(Double.NaN);
        }
        return this;
    }

    List<Sample> samples() {
        return samples;
    }

    /** Seconds so far. */
    double time() {
        return samples.size() / rate;
    }

    private void add(double value) {
        samples.add(Sample.of(samples.size() / rate, value));
    }
}
