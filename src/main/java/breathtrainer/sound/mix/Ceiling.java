package breathtrainer.sound.mix;

/** Keeps a sum below full scale: nothing is changed up to {@link #KNEE}, and what is above bends softly towards 1. */
final class Ceiling {
    /** Where it begins to bend; -1.9 dBFS. Slope and value are continuous there, so that it is not heard. */
    static final double KNEE = 0.8;

    private Ceiling() {}

    static float below(double sum) {
        double size = Math.abs(sum);
        if (size <= KNEE) {
            return (float) sum;
        }
        double bent = KNEE + (1 - KNEE) * Math.tanh((size - KNEE) / (1 - KNEE));
        return (float) Math.copySign(Math.min(bent, 0.9999), sum);
    }
}
