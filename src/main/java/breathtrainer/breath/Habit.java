package breathtrainer.breath;

import breathtrainer.signal.Recent;

/** What the half-breaths of late were like. Learns from undisturbed ones only. */
final class Habit {
    private final Recent swings = new Recent(Tuning.USUAL_OVER);
    private final Recent halves = new Recent(Tuning.USUAL_OVER);
    private final Recent slopes = new Recent(Tuning.SLOPES_OVER);
    private final Recent counterSwings = new Recent(Tuning.COUNTER_SWINGS_OVER);

    /** Nothing is usual any more. */
    void forget() {
        swings.clear();
        halves.clear();
        slopes.clear();
        counterSwings.clear();
    }

    /**
     * @param swing from extremum to extremum
     * @param half seconds between them
     * @param slope the steepest, per second
     */
    void learn(double swing, double half, double slope) {
        swings.add(swing);
        halves.add(Math.max(Tuning.SHORTEST_HALF, half));
        slopes.add(slope);
    }

    void learnCounterSwing(double counterSwing) {
        counterSwings.add(counterSwing);
    }

    /** How many half-breaths are known, as far as it matters. */
    int known() {
        return swings.count();
    }

    /** The usual swing, soon smaller when breath becomes shallow; 0 if none is known. */
    double swing() {
        double usual = swings.median();
        if (known() < 2) {
            return usual;
        }
        return Math.min(usual, Tuning.ABOVE_LAST_TWO * Math.max(swings.back(0), swings.back(1)));
    }

    /** The usual duration of a half-breath in seconds. */
    double half() {
        return known() == 0 ? Tuning.FIRST_HALF : halves.median();
    }

    /** The largest counter-swing. */
    double counterSwing() {
        return counterSwings.largest();
    }

    /** The usual steepest slope of a half-breath, per second; 0 until three are known. */
    double slope() {
        return slopes.count() < 3 ? 0 : slopes.median();
    }

    /** The steepest slope of all half-breaths, per second; 0 until three are known. */
    double steepest() {
        return slopes.count() < 3 ? 0 : slopes.largest();
    }
}
