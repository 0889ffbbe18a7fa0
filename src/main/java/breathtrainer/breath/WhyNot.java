package breathtrainer.breath;

import java.util.Locale;

/**
 * Why a movement was no breath, in numbers.
 *
 * @param value what was measured, in the unit of the reason's measure; not a number if that cannot be said
 * @param limit the least that was asked, or the most that is allowed
 */
public record WhyNot(NotCountedReason reason, double value, double limit) {
    /** The one spelling, such as {@code "too small: swing .43 of .50 asked"}; without the numbers where there are none. */
    public String words() {
        if (!Double.isFinite(value) || !Double.isFinite(limit)) {
            return word(reason);
        }
        return word(reason) + ": " + word(reason.measure()) + " " + number(value) + " of " + number(limit)
                + (reason.isLeast() ? " asked" : " allowed");
    }

    /** To the hundredth, without the nought before the point. */
    private static String number(double number) {
        String digits = String.format(Locale.ROOT, "%.2f", number);
        return digits.startsWith("0.") ? digits.substring(1) : digits;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
