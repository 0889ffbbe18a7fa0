package breathtrainer.simulation.waveform;

/**
 * Noise that has nothing outside a band of frequencies, and more at its lower end: a sum of waves. Its standard deviation
 * is 1. What is slower than a second is drawn with straight lines from tenth to tenth.
 */
public final class BandNoise implements Waveform {
    private static final int WAVES = 16;
    private static final double STEP = 0.1; // seconds
    private static final double LEVELS_OFF = 0.03; // Hz, below which a body sways no further

    private final double[] perSecond = new double[WAVES]; // radians
    private final double[] phase = new double[WAVES];
    private final double[] height = new double[WAVES];
    private long step = Long.MIN_VALUE;
    private double from;
    private double to;

    /** Between two frequencies in Hz. */
    public BandNoise(Dice dice, double lowest, double highest) {
        double squares = 0;
        for (int wave = 0; wave < WAVES; wave++) {
            double frequency = lowest + (highest - lowest) * (wave + dice.between(0, 1)) / WAVES;
            perSecond[wave] = 2 * StrictMath.PI * frequency;
            phase[wave] = dice.between(0, 2 * StrictMath.PI);
            height[wave] = dice.between(0.5, 1.5) / (frequency + LEVELS_OFF);
            squares += height[wave] * height[wave] / 2;
        }
        for (int wave = 0; wave < WAVES; wave++) {
            height[wave] /= StrictMath.sqrt(squares);
        }
    }

    @Override
    public double at(double time) {
        long now = (long) Math.floor(time / STEP);
        if (now != step) {
            from = now == step + 1 ? to : sum(now * STEP);
            to = sum((now + 1) * STEP);
            step = now;
        }
        return from + (to - from) * (time / STEP - now);
    }

    private double sum(double time) {
        double sum = 0;
        for (int wave = 0; wave < WAVES; wave++) {
            sum += height[wave] * StrictMath.sin(perSecond[wave] * time + phase[wave]);
        }
        return sum;
    }
}
