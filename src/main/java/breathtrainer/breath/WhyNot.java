package breathtrainer.breath;

import java.util.Locale;

/**
 * Why a movement was no breath, in numbers.
 *
 * @param value what was measured, in the unit of the reason's measure; not a number if that cannot be said
 * @param limit the least that was asked, or the most that is allowed
 */
public record WhyNot(NotCountedReason reason, double value, double limit) {
    /**
     * The one spelling, such as {@code "too small: swing .43 of .50 asked"}: to the hundredth, or finer where that would make
     * the two alike; without the numbers where there are none.
     */
    public String words() {
        if (!isMeasured()) {
            return word(reason);
        }
        return word(reason) + ": " + word(reason.measure()) + " " + valueDigits() + " of " + limitDigits()
                + (reason.isLeast() ? " asked" : " allowed");
    }

    /** Whether there are numbers to it. */
    public boolean isMeasured() {
        return Double.isFinite(value) && Double.isFinite(limit);
    }

    /** What was measured, as it is to be read. */
    public String valueDigits() {
        return number(value, digits());
    }

    /** What was asked or is allowed, as it is to be read. */
    public String limitDigits() {
        return number(limit, digits());
    }

    private String digits() {
        boolean alike = number(value, "%.2f").equals(number(limit, "%.2f"));
        return alike ? "%.4f" : "%.2f";
    }

    /** Without the nought before the point. */
    private static String number(double number, String digits) {
        String text = String.format(Locale.ROOT, digits, number);
        return text.startsWith("0.") ? text.substring(1) : text;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
