package breathtrainer.recording;

/** What the values of one channel are like: where they lie, and to how many digits after the point they are given. */
final class Spread {
    /** As many steps as 16 bits tell apart, without the one that stands for a missing value. */
    static final int STEPS = 65_534;

    static final short MISSING = Short.MIN_VALUE;
    private static final int LARGEST = Short.MAX_VALUE;
    private static final int MOST_DIGITS = 6;

    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;
    private int digits;

    void add(double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
        while (digits <= MOST_DIGITS && Math.rint(value * power()) / power() != value) {
            digits++;
        }
    }

    private double power() {
        return Math.pow(10, digits);
    }

    /** 0 if there is none. */
    double lowest() {
        return lowest <= highest ? lowest : 0;
    }

    double highest() {
        return lowest <= highest ? highest : 0;
    }

    /** Whether 16 bits hold every value exactly. */
    boolean isExact() {
        return digits <= MOST_DIGITS
                // whole steps: the product of doubles may lie a hair beside them
                && Math.rint((highest() - lowest()) * power()) <= STEPS
                && Math.abs(lowest() * power()) < 1L << 30;
    }

    private double stepsPerUnit() {
        return lowest < highest ? STEPS / (highest - lowest) : 1 / Math.abs(lowest);
    }

    /** The values themselves as far as they are whole numbers, or whole numbers of a decimal step; else even steps over all. */
    Scale scale() {
        return scale(lowest(), highest());
    }

    /** The same steps, over a wider range. */
    Scale scale(double from, double to) {
        double perUnit = isExact() ? power() : stepsPerUnit();
        double low = from * perUnit;
        double high = to * perUnit;
        boolean fits = Math.rint(low) >= -LARGEST && Math.rint(high) <= LARGEST;
        return new Scale(perUnit, fits ? 0 : -Math.rint((low + high) / 2));
    }

    /** After the point, of every value. */
    int digits() {
        return digits;
    }
}
