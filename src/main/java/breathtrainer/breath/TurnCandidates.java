package breathtrainer.breath;

/**
 * Every place since the last turn at which the level has come back a little, so that it may have been a turn: a zig-zag of the
 * smallest hysteresis that can be of use. Number 0 is the last turn itself, and after even ones the level goes as after it.
 */
final class TurnCandidates {
    private final long[] steps = new long[SegmentTuning.MOST_CANDIDATES + 1];
    private final double[] levels = new double[SegmentTuning.MOST_CANDIDATES + 1];
    private Direction first = Direction.NONE;
    private int last;
    private double extreme;
    private long extremeStep;
    private boolean turnedBefore;
    private long stepBefore;
    private double levelBefore;
    private int changes;

    /** A turn, of which the half-breath before is not known; the level goes on in a direction. */
    void beginAt(long step, double level, Direction way) {
        first = way;
        last = 0;
        put(0, step, level);
        extreme = level;
        extremeStep = step;
        turnedBefore = false;
        changes++;
    }

    /** Takes one step; so far the level must come back. */
    void accept(long step, double level, double hysteresis) {
        double back = way(last).sign * (extreme - level);
        if (back > hysteresis) {
            add();
        }
        if (back <= 0 || back > hysteresis) {
            extreme = level;
            extremeStep = step;
        }
    }

    /** The first turn was at an odd one of them; or the last turn was not where it was seen, but at an even one. */
    void turnedAt(int number) {
        if (number % 2 == 1) {
            turnedBefore = true;
            stepBefore = steps[0];
            levelBefore = levels[0];
        }
        first = way(number);
        for (int k = number; k <= last; k++) {
            put(k - number, steps[k], levels[k]);
        }
        last -= number;
        changes++;
    }

    /** The number of the newest. */
    int last() {
        return last;
    }

    long step(int number) {
        return steps[number];
    }

    double level(int number) {
        return levels[number];
    }

    /** Where the level goes after one of them. */
    Direction way(int number) {
        return number % 2 == 0 ? first : first.opposite();
    }

    /** Whether the turn before the last is known. */
    boolean isTurnBeforeKnown() {
        return turnedBefore;
    }

    /** Of the turn before the last. */
    long stepBefore() {
        return stepBefore;
    }

    double levelBefore() {
        return levelBefore;
    }

    /** Another number whenever there are others. */
    int changes() {
        return changes;
    }

    private void add() {
        if (last == SegmentTuning.MOST_CANDIDATES) {
            dropSmallestMovement();
        }
        last++;
        put(last, extremeStep, extreme);
        changes++;
    }

    private void put(int number, long step, double level) {
        steps[number] = step;
        levels[number] = level;
    }

    /** Forgets two neighbours between which the level hardly moved, but not the last turn. */
    private void dropSmallestMovement() {
        int smallest = 2;
        for (int k = 3; k <= last; k++) {
            if (movementTo(k) < movementTo(smallest)) {
                smallest = k;
            }
        }
        for (int k = smallest + 1; k <= last; k++) {
            put(k - 2, steps[k], levels[k]);
        }
        last -= 2;
    }

    private double movementTo(int number) {
        return Math.abs(levels[number] - levels[number - 1]);
    }
}
