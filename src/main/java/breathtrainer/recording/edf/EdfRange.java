package breathtrainer.recording.edf;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.even.IntegerWidth;
import breathtrainer.recording.even.Scale;
import breathtrainer.recording.even.ValueRange;
import java.util.Optional;

/**
 * The range of a signal as an EDF header tells it, in fields of 8 characters.
 *
 * @param isExact whether every value is kept as it is
 */
record EdfRange(String lowValue, String highValue, int low, int high, boolean isExact) {
    private static final Texts TEXTS = Texts.of("recording.edf");

    private static final int FIELD = 8; // characters
    private static final int HIGHEST = IntegerWidth.WORD.highest();
    private static final int MOST_DIGITS = 6; // after the point, in a field

    static EdfRange of(String file, ValueRange spread) throws RecordingException {
        Optional<EdfRange> exact = spread.isExact(IntegerWidth.WORD) ? exact(spread) : Optional.empty();
        return exact.isPresent() ? exact.get() : rounded(file, spread);
    }

    /** The steps of the values, over a range whose ends are rounded to the outside until they fit. */
    private static Optional<EdfRange> exact(ValueRange spread) {
        for (int digits = Math.min(MOST_DIGITS, spread.digits()); digits >= 0; digits--) {
            double power = Decimal.power(digits);
            double low = Math.floor(near(spread.lowest() * power)) / power;
            double high = Math.ceil(near(spread.highest() * power)) / power;
            high = low == high ? low + 1 / power : high;
            Scale scale = spread.scale(IntegerWidth.WORD, low, high);
            EdfRange range =
                    new EdfRange(print(low), print(high), (int) scale.stored(low), (int) scale.stored(high), true);
            if (range.fits() && range.low() >= -HIGHEST && range.high() <= HIGHEST) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /** The whole number that was meant: the product of doubles may lie a hair beside it. */
    private static double near(double product) {
        double whole = Math.rint(product);
        return Math.abs(product - whole) < 1e-6 ? whole : product;
    }

    /** To the outside, to the figures that fit. */
    private static EdfRange rounded(String file, ValueRange spread) throws RecordingException {
        for (int digits = MOST_DIGITS; digits >= 0; digits--) {
            double power = Decimal.power(digits);
            double low = Math.floor(spread.lowest() * power) / power;
            double high = Math.ceil(spread.highest() * power) / power;
            EdfRange range = new EdfRange(print(low), print(high), -HIGHEST, HIGHEST, false);
            double span = spread.highest() - spread.lowest();
            if (range.fits() && (span == 0 || high - low <= 2 * span)) {
                return range;
            }
        }
        throw new RecordingException(TEXTS.text("range.narrow", file, spread.lowest(), spread.highest()));
    }

    private static String print(double value) {
        return Decimal.print(value, 0);
    }

    private boolean fits() {
        return lowValue.length() <= FIELD && highValue.length() <= FIELD && !lowValue.equals(highValue);
    }

    Scale scale() {
        return Scale.through(Decimal.parse(lowValue), low, Decimal.parse(highValue), high);
    }
}
