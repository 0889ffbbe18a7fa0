package breathtrainer.recording.entry;

/** Numbers as text, so that reading gives exactly the number that was written. */
public final class Decimal {
    private static final int MOST_DIGITS = 9;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    /** Whole numbers up to here, and these powers of ten, are exact in a double; so their quotient is the nearest double. */
    private static final double LARGEST = 9e15; // just below 2^53

    private static final int MOST_FIGURES = 15;

    private Decimal() {}

    /** Of ten, exactly; from 0 to {@value #MOST_FIGURES}. */
    public static double power(int exponent) {
        return POWERS[exponent];
    }

    /**
     * Reads digits with perhaps a sign, a point and an exponent; none of the other forms that Java knows.
     *
     * @return NaN for whatever is no number
     */
    public static double parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        long figures = 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                figures = figures * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return parseAnyForm(text);
            }
        }
        int digits = text.length() - start - (point < 0 ? 0 : 1);
        int after = point < 0 ? 0 : text.length() - 1 - point;
        if (digits < 1 || digits > MOST_FIGURES || after > MOST_DIGITS) {
            return parseAnyForm(text);
        }
        return (start == 1 ? -1 : 1) * (figures / POWERS[after]);
    }

    private static double parseAnyForm(String text) {
        int point = afterDigits(text, afterSign(text, 0));
        int end = point < text.length() && text.charAt(point) == '.' ? afterDigits(text, point + 1) : point;
        boolean figures = text.chars().limit(end).anyMatch(Decimal::isDigit);
        if (!figures || !(end == text.length() || isExponent(text, end))) {
            return Double.NaN; // told without an exception: tables are searched for numbers among dates and names
        }
        double number = Double.parseDouble(text);
        return Double.isInfinite(number) ? Double.NaN : number;
    }

    private static boolean isExponent(String text, int from) {
        int digits = afterSign(text, from + 1);
        return (text.charAt(from) == 'e' || text.charAt(from) == 'E')
                && digits < text.length()
                && afterDigits(text, digits) == text.length();
    }

    private static int afterSign(String text, int from) {
        boolean signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
        return signed ? from + 1 : from;
    }

    private static int afterDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /**
     * A text that is read back as this very number, and short: 0.02 rather than 0.020000000000000018 wherever both are the
     * same double.
     *
     * @param number finite
     * @param digits at least so many after the point, 0 to {@value #MOST_DIGITS}
     */
    public static String print(double number, int digits) {
        for (int after = digits; after <= MOST_DIGITS; after++) {
            double scaled = Math.rint(number * POWERS[after]);
            if (Math.abs(scaled) < LARGEST && Double.compare(scaled / POWERS[after], number) == 0) {
                return (Math.copySign(1, number) < 0 ? "-" : "") + withPoint((long) Math.abs(scaled), after);
            }
        }
        return Double.toString(number);
    }

    private static String withPoint(long scaled, int after) {
        String figures = Long.toString(scaled);
        if (after == 0) {
            return figures;
        }
        String padded = "0".repeat(Math.max(0, after + 1 - figures.length())) + figures;
        int point = padded.length() - after;
        return padded.substring(0, point) + "." + padded.substring(point);
    }
}
