package breathtrainer.recording.even;

/**
 * How whole numbers stand for values: value = (stored − zero) / perUnit.
 *
 * @param perUnit steps in one unit; not 0
 * @param zero what is stored for the value 0
 */
public record Scale(double perUnit, double zero) {
    /** Relative; header fields of 8 characters tell a gain no better. */
    private static final double SAME = 1e-9;

    /** Through two points, as headers of EDF tell it. Where they tell nothing, values are what is stored. */
    public static Scale through(double lowValue, double lowStored, double highValue, double highStored) {
        double perUnit = (highStored - lowStored) / (highValue - lowValue);
        if (!Double.isFinite(perUnit) || perUnit == 0) {
            return new Scale(1, 0);
        }
        double even = whole(perUnit, 0);
        return new Scale(even, whole(lowStored - lowValue * even, Math.abs(lowValue * even) + 1));
    }

    /** The next whole number if it is as near as the figures are exact: then values come out as they were printed. */
    private static double whole(double number, double size) {
        double whole = Math.rint(number);
        return Math.abs(number - whole) <= SAME * Math.max(size, Math.abs(whole)) ? whole : number;
    }

    public double value(double stored) {
        return (stored - zero) / perUnit;
    }

    public double stored(double value) {
        return Math.rint(value * perUnit + zero);
    }
}
