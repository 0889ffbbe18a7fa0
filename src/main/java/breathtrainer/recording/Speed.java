package breathtrainer.recording;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Decimal;

/**
 * How fast a recording runs.
 *
 * @param factor above 0: seconds of the recording in a second of the clock; infinite for as fast as it can be read
 */
public record Speed(double factor) {
    private static final Texts TEXTS = Texts.of("recording");

    public static final Speed NORMAL = new Speed(1);
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    public Speed {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a speed is a number above 0, or max; not " + factor);
        }
    }

    /**
     * Reads what a person wrote.
     *
     * @throws IllegalArgumentException whose message says what is allowed
     */
    public static Speed parse(String text) {
        if (text.strip().equalsIgnoreCase("max")) {
            return MAX;
        }
        double factor = Decimal.parse(text.strip());
        if (!(factor > 0)) {
            throw new IllegalArgumentException(TEXTS.text("speed", text));
        }
        return new Speed(factor);
    }

    public boolean isMax() {
        return Double.isInfinite(factor);
    }

    @Override
    public String toString() {
        return isMax() ? "max" : Decimal.print(factor, 0);
    }
}
