package breathtrainer.breath;

/** The highest and the lowest value since a turn, and when they were. */
final class Extremes {
    private double highest = Double.NEGATIVE_INFINITY;
    private double lowest = Double.POSITIVE_INFINITY;
    private long highestStep;
    private long lowestStep;

    void accept(long step, double value) {
        if (value > highest) {
            highest = value;
            highestStep = step;
        }
        if (value < lowest) {
            lowest = value;
            lowestStep = step;
        }
    }

    void beginAt(long step, double value) {
        highest = value;
        lowest = value;
        highestStep = step;
        lowestStep = step;
    }

    /** The value furthest in a direction. */
    double furthest(Direction way) {
        return way == Direction.UP ? highest : lowest;
    }

    /** The first step at which it was reached. */
    long furthestStep(Direction way) {
        return way == Direction.UP ? highestStep : lowestStep;
    }
}
