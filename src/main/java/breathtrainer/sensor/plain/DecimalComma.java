package breathtrainer.sensor.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the comma in printed lines is a decimal sign, as in {@code 470,0}, and no separator, as in {@code 12345,470}. The
 * digits behind a decimal sign are always as many, and some begin with a zero, as no whole number does.
 */
final class DecimalComma {
    /** Numbers, each with a label, a unit or neither, that hold one comma at most. */
    private static final String NUMBER = "(?:[^\\d,;]*[:=]\\s*)?[-+]?\\d{1,15}(?:,\\d{1,9})?\\s*[^\\d\\s,;.]{0,6}";

    private static final Pattern SEVERAL = Pattern.compile(NUMBER + "(?:[;\\t ]+" + NUMBER + ")+[;\\t ]*");
    private static final Pattern PAIR =
            Pattern.compile("(?:[^\\d,;]*[:=]\\s*)?(?<whole>[-+]?\\d{1,9}),(?<fraction>\\d{1,9})\\s*[^\\d\\s,;.]{0,6}");
    /** If in so many rows no fraction begins with a zero, these are no fractions (to 1 in 25). */
    private static final int ROWS_TO_TELL = 30;

    private static final int FEW_VALUES = 2;

    /** So many different digits are those of a fraction, fewer might be a state. */
    static final int MANY_DIGITS = 6;

    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern LAST_COMMA = Pattern.compile("(?<=\\d),(?=\\d+\\D*$)");

    /** What was found out. */
    enum Use {
        DECIMAL_SIGN,
        /** The last comma is one, the one before it parts the clock from the number. */
        LAST_IS_DECIMAL_SIGN,
        SEPARATOR,
        /** A separator as far as is known; boards print points, and only programs of some countries a comma. */
        LIKELY_SEPARATOR,
        /** The same, of which so little is known that it has to be said. */
        UNCLEAR;

        /** Whether a line may still show that it is none. */
        boolean isOpen() {
            return this == LIKELY_SEPARATOR || this == UNCLEAR;
        }

        /** The line with points for decimal signs. */
        String pointed(String line) {
            return switch (this) {
                case DECIMAL_SIGN -> COMMA.matcher(line).replaceAll(".");
                case LAST_IS_DECIMAL_SIGN -> LAST_COMMA.matcher(line).replaceAll(".");
                case SEPARATOR, LIKELY_SEPARATOR, UNCLEAR -> line;
            };
        }
    }

    private DecimalComma() {}

    /**
     * Decides from lines of one shape.
     *
     * @param first the numbers before the comma, as a column
     * @param second those behind it
     */
    static Use in(List<String> lines, Column first, Column second) {
        boolean commas = lines.stream().allMatch(line -> line.indexOf(',') > 0);
        if (commas && lines.stream().allMatch(line -> SEVERAL.matcher(line).matches())) {
            return Use.DECIMAL_SIGN;
        }
        List<Matcher> pairs = lines.stream().map(PAIR::matcher).toList();
        if (!pairs.stream().allMatch(Matcher::matches) || first.ticks()) {
            return Use.SEPARATOR;
        }
        List<String> fractions =
                pairs.stream().map(pair -> pair.group("fraction")).toList();
        return ofPairs(fractions, first, second);
    }

    /**
     * The same where a clock comes first, and a comma behind it.
     *
     * @param first the numbers between the commas, as a column
     * @param second those behind the last
     */
    static Use behindClock(List<String> lines, Column first, Column second) {
        List<String> rest = lines.stream()
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
        List<String> fractions = rest.stream().map(DecimalComma::fraction).toList();
        boolean digits = fractions.stream().allMatch(fraction -> fraction.length() == 1)
                && second.differentValues() >= MANY_DIGITS;
        boolean sure = digits || fractions.stream().anyMatch(DecimalComma::isPadded);
        return sure && in(rest, first, second) == Use.DECIMAL_SIGN ? Use.LAST_IS_DECIMAL_SIGN : Use.SEPARATOR;
    }

    private static Use ofPairs(List<String> fractions, Column first, Column second) {
        int digits = fractions.get(0).length();
        if (fractions.stream().anyMatch(fraction -> fraction.length() != digits)) {
            return Use.SEPARATOR;
        }
        if (digits == 1) {
            return second.differentValues() > FEW_VALUES ? Use.DECIMAL_SIGN : Use.LIKELY_SEPARATOR;
        }
        if (fractions.stream().anyMatch(DecimalComma::isPadded) || first.carriesFrom(second, Math.pow(10, digits))) {
            return Use.DECIMAL_SIGN;
        }
        boolean unclear = fractions.size() < ROWS_TO_TELL && second.differentValues() > FEW_VALUES;
        return unclear && !first.isConstant() ? Use.UNCLEAR : Use.LIKELY_SEPARATOR;
    }

    /** Whether digits begin with a zero that a whole number would not have. */
    static boolean isPadded(String digits) {
        return digits.length() > 1 && digits.charAt(0) == '0';
    }

    /** The digits behind the only comma of a line; empty if it has none or several. */
    static String fraction(String line) {
        Matcher pair = PAIR.matcher(line);
        return pair.matches() ? pair.group("fraction") : "";
    }
}
