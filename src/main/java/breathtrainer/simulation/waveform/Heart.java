package breathtrainer.simulation.waveform;

/** The beat of the heart as a belt or an accelerometer feels it: a wave with one overtone, its rate varying a little. */
public final class Heart implements Waveform {
    private static final double VARIES = 0.03; // of the rate
    private static final double VARIES_WITHIN = 4; // seconds
    private static final double OVERTONE_PHASE = 0.7; // radians
    private static final int POINTS = 1000; // at which the wave's size is measured

    private final double perSecond;
    private final double overtone;
    private final double scale;
    private final Wander variation;
    private double last = Double.NaN;
    private double phase;

    /**
     * @param perMinute beats
     * @param size peak to peak
     * @param overtone strength of the second harmonic, 0 to 1
     */
    public Heart(Dice dice, double perMinute, double size, double overtone) {
        this.perSecond = perMinute / 60;
        this.overtone = overtone;
        this.variation = new Wander(dice, VARIES_WITHIN, VARIES);
        this.scale = size / peakToPeak(overtone);
    }

    /** The same, of a size that is given as a root mean square. */
    public static Heart ofRms(Dice dice, double perMinute, double rms, double overtone) {
        double rmsOfWave = StrictMath.sqrt((1 + overtone * overtone) / 2);
        return new Heart(dice, perMinute, peakToPeak(overtone) * rms / rmsOfWave, overtone);
    }

    @Override
    public double at(double time) {
        double passed = Double.isNaN(last) ? 0 : time - last;
        phase = (phase + 2 * StrictMath.PI * perSecond * (1 + variation.at(time)) * passed) % (2 * StrictMath.PI);
        last = time;
        return scale * wave(phase, overtone);
    }

    private static double wave(double angle, double overtone) {
        return StrictMath.sin(angle) + overtone * StrictMath.sin(2 * angle + OVERTONE_PHASE);
    }

    private static double peakToPeak(double overtone) {
        double low = 0;
        double high = 0;
        for (int i = 0; i < POINTS; i++) {
            double value = wave(2 * StrictMath.PI * i / POINTS, overtone);
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return high - low;
    }
}
