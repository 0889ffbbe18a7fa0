package breathtrainer.calibration.measure;

/**
 * The heart in what a sensor says.
 *
 * @param perMinute beats; not a number where none is seen
 * @param swing from peak to peak, in the sensor's unit; 0 where none is seen
 */
public record HeartBeat(double perMinute, double swing) {
    private static final double SLOWEST = 0.75; // Hz
    private static final double QUICKEST = 2.4; // Hz
    private static final double VARIES = 0.08; // of the rate, within half a minute
    private static final double BREATH_VARIES = 0.06; // of a multiple of the breath's rate
    private static final double BREATH_REACHES = 4; // multiples of its rate that a breath has
    private static final double OVERTONE_OF_BREATH = 0.15; // swings, at most
    private static final double PEAK_TO_PEAK = 3.2; // of a root mean square: a wave with an overtone
    private static final double PLAIN = 0.35; // of all in its band: less is no line

    /**
     * Looks for it.
     *
     * @param level on the grid
     * @param breath seconds of a usual one
     * @param swing of a usual breath
     */
    public static HeartBeat in(double[] level, double breath, double swing) {
        if (level.length < 8 * EvenReadings.RATE) {
            return new HeartBeat(Double.NaN, 0);
        }
        double[] slow = ZeroPhase.lowPass(level, SLOWEST * 0.75);
        double[] rest = new double[level.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = level[i] - slow[i];
        }
        SignalSpectrum spectrum = new SignalSpectrum(rest, EvenReadings.RATE);
        double rate = spectrum.strongest(SLOWEST, QUICKEST);
        double beat = spectrum.line(rate, VARIES);
        boolean plain = beat > PLAIN * spectrum.between(SLOWEST, QUICKEST);
        double size = PEAK_TO_PEAK * Math.sqrt(beat + spectrum.line(2 * rate, VARIES));
        boolean small = size < OVERTONE_OF_BREATH * swing;
        if (!plain || (small && isOfBreath(rate, breath))) {
            return new HeartBeat(Double.NaN, 0);
        }
        return new HeartBeat(60 * rate, size);
    }

    private static boolean isOfBreath(double rate, double breath) {
        double multiple = rate * breath;
        return multiple < BREATH_REACHES && Math.abs(multiple - Math.rint(multiple)) < BREATH_VARIES * multiple;
    }
}
