package breathtrainer.recording.entry;

import breathtrainer.language.Texts;

/**
 * What is believed of a sensor. A header that says otherwise is damaged; computing on with it gives times without end, or
 * readings that are none.
 */
public final class Believed {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private static final double SLOWEST = 0.001; // samples a second
    private static final double FASTEST = 1e6;
    private static final double LARGEST = 1e12; // in whatever unit: 40 bits

    private Believed() {}

    /**
     * Whether there is such a rate.
     *
     * @param rate samples a second; perhaps NaN
     */
    public static boolean rate(double rate) {
        return rate >= SLOWEST && rate <= FASTEST;
    }

    /** Whether a sensor reads such a value; NaN stands for none and is fine. */
    public static boolean value(double value) {
        return !(Math.abs(value) > LARGEST);
    }

    /** For a message: what rates are believed. */
    public static String rates() {
        return TEXTS.text("rates");
    }
}
