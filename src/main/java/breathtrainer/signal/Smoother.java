package breathtrainer.signal;

/**
 * Low-pass of two equal poles, which never overshoots. Starts as if its first value had always been there.
 */
public final class Smoother {
    private final double gain;
    private final double delay;
    private double first = Double.NaN;
    private double second;

    /** Cut-off of each pole in Hz. */
    public Smoother(double cutoff) {
        gain = 1 - Math.exp(-2 * Math.PI * cutoff * Grid.STEP);
        delay = 2 / (2 * Math.PI * cutoff);
    }

    /** Starts with the next value as with the first. */
    public void startAgain() {
        first = Double.NaN;
    }

    /** Takes one value a step and gives the smooth one. */
    public double filter(double value) {
        if (Double.isNaN(first)) {
            first = value;
            second = value;
        }
        first += gain * (value - first);
        second += gain * (first - second);
        return second;
    }

    /** By how many seconds slow movements come late. */
    public double delay() {
        return delay;
    }
}
