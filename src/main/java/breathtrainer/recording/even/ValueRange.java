package breathtrainer.recording.even;

import breathtrainer.recording.entry.Decimal;

/** What the values of one channel are like: where they lie, and to how many digits after the point they are given. */
public final class ValueRange {
    private static final int MOST_DIGITS = 15;
    private static final double LARGEST_MIDDLE = Integer.MAX_VALUE; // a header of WFDB tells where 0 lies in 32 bits

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
        return Decimal.power(digits);
    }

    /** 0 if there is none. */
    public double lowest() {
        return lowest <= highest ? lowest : 0;
    }

    public double highest() {
        return lowest <= highest ? highest : 0;
    }

    /** Whether numbers of that width hold every value exactly. */
    public boolean isExact(IntegerWidth width) {
        if (digits > MOST_DIGITS) {
            return false;
        }
        // whole steps: the product of doubles may lie a hair beside them
        double low = Math.rint(lowest() * power());
        double high = Math.rint(highest() * power());
        return high - low <= width.steps() && Math.abs(low + high) / 2 <= LARGEST_MIDDLE;
    }

    /** Over the range of the values if they are not exact; fewer than there are where 0 is far from the range. */
    public long steps(IntegerWidth width) {
        return lowest < highest
                ? Math.min(width.steps(), Math.round((highest - lowest) * stepsPerUnit(width)))
                : width.steps();
    }

    private double stepsPerUnit(IntegerWidth width) {
        if (lowest >= highest) {
            return 1 / Math.abs(lowest);
        }
        double middle = Math.abs(lowest + highest) / 2;
        return Math.min(width.steps() / (highest - lowest), LARGEST_MIDDLE / middle);
    }

    /** The values themselves as far as they are whole numbers, or whole numbers of a decimal step; else even steps over all. */
    public Scale scale(IntegerWidth width) {
        return scale(width, lowest(), highest());
    }

    /** The same steps, over a wider range. */
    public Scale scale(IntegerWidth width, double from, double to) {
        double perUnit = isExact(width) ? power() : stepsPerUnit(width);
        double low = from * perUnit;
        double high = to * perUnit;
        boolean fits = Math.rint(low) >= -width.highest() && Math.rint(high) <= width.highest();
        return new Scale(perUnit, fits ? 0 : -Math.rint((low + high) / 2));
    }

    /** After the point, of every value. */
    public int digits() {
        return digits;
    }
}
