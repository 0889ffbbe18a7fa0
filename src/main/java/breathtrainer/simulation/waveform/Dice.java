package breathtrainer.simulation.waveform;

import java.util.Random;

/**
 * Chance that is the same on every machine: {@link Random}'s algorithms are laid down to the last bit. Each piece of the
 * simulation has dice of its own, so that what one does changes nothing for the others.
 */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio, made odd

    private final long seed;
    private final Random random;

    public Dice(long seed) {
        this.seed = seed;
        this.random = new Random(mixed(seed));
    }

    /** Other dice, always the same for the same use. */
    public Dice forThe(String use) {
        return new Dice(mixed(seed + GOLDEN * use.hashCode()));
    }

    /** Evenly between the two. */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Of the normal distribution, with mean 0 and standard deviation 1. */
    public double normal() {
        return random.nextGaussian();
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** 1 or -1. */
    public double sign() {
        return chance(0.5) ? 1 : -1;
    }

    public <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /**
     * Spreads neighbouring seeds, which Random would answer with similar numbers: the finaliser of SplitMix64 (Steele, Lea,
     * Flood: Fast splittable pseudorandom number generators, doi:10.1145/2660193.2660195).
     */
    private static long mixed(long seed) {
        long z = seed + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
