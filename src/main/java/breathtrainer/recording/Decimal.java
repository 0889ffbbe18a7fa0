package breathtrainer.recording;

/** Numbers as text, so that reading gives exactly the number that was written. */
final class Decimal {
    /** Powers of ten up to here, and whole numbers up to {@link #LARGEST}, are exact in a double. */
    private static final int MOST_DIGITS = 9;

    private static final double LARGEST = 9e15; // just below 2^53
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private Decimal() {}

    /** Digits with perhaps a sign, a point and an exponent; none of the other forms that Java would read. */
    static boolean isNumber(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return Double.isFinite(parseOrNaN(text));
    }

    static double parse(String text) {
        return Double.parseDouble(text);
    }

    /**
     * The shortest text that is read back as this very number: 0.02 rather than 0.020000000000000018 wherever both are the
     * same double.
     *
     * @param number finite
     * @param digits at least so many after the point, 0 to {@value #MOST_DIGITS}
     */
    static String print(double number, int digits) {
        for (int after = digits; after <= MOST_DIGITS; after++) {
            double scaled = Math.rint(number * POWERS[after]);
            if (Math.abs(scaled) < LARGEST && Double.compare(scaled / POWERS[after], number) == 0) {
                return withPoint((long) scaled, after, number < 0);
            }
        }
        return Double.toString(number);
    }

    private static String withPoint(long scaled, int after, boolean negative) {
        String figures = Long.toString(Math.abs(scaled));
        if (after > 0) {
            figures = "0".repeat(Math.max(0, after + 1 - figures.length())) + figures;
            int point = figures.length() - after;
            figures = figures.substring(0, point) + "." + figures.substring(point);
        }
        return negative ? "-" + figures : figures;
    }

    private static double parseOrNaN(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
