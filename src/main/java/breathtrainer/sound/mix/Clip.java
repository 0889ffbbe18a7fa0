package breathtrainer.sound.mix;

import java.util.Arrays;

/** A piece of sound: mono at {@link #RATE}, 1 is full scale. Never changes. */
public final class Clip {
    /** Samples a second. */
    public static final int RATE = 48_000;

    private final float[] samples;

    /**
     * Keeps a copy of samples.
     *
     * @param samples from -1 to 1
     */
    public Clip(float[] samples) {
        this.samples = samples.clone();
    }

    /** Nothing to hear, for so long. */
    public static Clip silence(double seconds) {
        return new Clip(new float[samplesIn(seconds)]);
    }

    /** How many samples last so long. */
    public static int samplesIn(double seconds) {
        return (int) Math.round(seconds * RATE);
    }

    public int length() {
        return samples.length;
    }

    public double seconds() {
        return (double) samples.length / RATE;
    }

    /**
     * One of its samples.
     *
     * @param index from 0 to below {@link #length}
     */
    public float at(int index) {
        return samples[index];
    }

    /** The largest value in either direction, 0 for an empty clip. */
    public float peak() {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** This one and then another. */
    public Clip then(Clip next) {
        float[] joined = Arrays.copyOf(samples, samples.length + next.samples.length);
        System.arraycopy(next.samples, 0, joined, samples.length, next.samples.length);
        return new Clip(joined);
    }
}
