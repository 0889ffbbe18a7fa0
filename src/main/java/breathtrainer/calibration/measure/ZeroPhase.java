package breathtrainer.calibration.measure;

import breathtrainer.signal.Butterworth;

/** A low-pass that runs forwards and backwards, so that nothing comes late: there is time when all of it is known. */
public final class ZeroPhase {
    private ZeroPhase() {}

    /**
     * What is slower.
     *
     * @param cutoff in Hz
     */
    public static double[] lowPass(double[] values, double cutoff) {
        return reversed(filtered(reversed(filtered(values, cutoff)), cutoff));
    }

    private static double[] filtered(double[] values, double cutoff) {
        Butterworth filter = new Butterworth(cutoff, EvenReadings.RATE);
        double[] out = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = filter.filter(values[i]);
        }
        return out;
    }

    private static double[] reversed(double[] values) {
        double[] out = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = values[values.length - 1 - i];
        }
        return out;
    }
}
