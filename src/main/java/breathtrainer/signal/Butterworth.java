package breathtrainer.signal;

/**
 * Butterworth low-pass of second order by the bilinear transform, direct form I. Starts as if its first value had always
 * been there.
 */
public final class Butterworth {
    private final double b;
    private final double a1;
    private final double a2;
    private final double delay;
    private double in1 = Double.NaN;
    private double in2;
    private double out1;
    private double out2;

    /**
     * @param cutoff where the gain is 3 dB down, in Hz
     * @param rate values a second
     */
    public Butterworth(double cutoff, double rate) {
        double k = Math.tan(Math.PI * cutoff / rate);
        double scale = 1 / (1 + Math.sqrt(2) * k + k * k);
        b = k * k * scale;
        a1 = 2 * (k * k - 1) * scale;
        a2 = (1 - Math.sqrt(2) * k + k * k) * scale;
        delay = Math.sqrt(2) / (2 * Math.PI * cutoff);
    }

    /** Starts with the next value as with the first. */
    public void startAgain() {
        in1 = Double.NaN;
    }

    public double filter(double in) {
        if (Double.isNaN(in1)) {
            in1 = in2 = out1 = out2 = in;
        }
        double out = b * (in + 2 * in1 + in2) - a1 * out1 - a2 * out2;
        in2 = in1;
        in1 = in;
        out2 = out1;
        out1 = out;
        return out;
    }

    /** By how many seconds slow movements come late. */
    public double delay() {
        return delay;
    }
}
