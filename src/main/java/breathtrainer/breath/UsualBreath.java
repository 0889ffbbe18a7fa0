package breathtrainer.breath;

import breathtrainer.signal.Recent;

/** What the half-breaths of late were like. Learns from undisturbed ones only. */
final class UsualBreath {
    private final Recent swings = new Recent(Tuning.USUAL_OVER);
    private final Recent halves = new Recent(Tuning.USUAL_OVER);
    private final Recent slopes = new Recent(Tuning.SLOPES_OVER);
    private final Recent counterSwings = new Recent(Tuning.COUNTER_SWINGS_OVER);
    private double swing;
    private double half = Tuning.FIRST_HALF;
    private double slope;

    /** Nothing is usual any more. */
    void forget() {
        swings.clear();
        halves.clear();
        slopes.clear();
        counterSwings.clear();
        swing = 0;
        half = Tuning.FIRST_HALF;
        slope = 0;
    }

    /**
     * @param newSwing from extremum to extremum
     * @param newHalf seconds between them
     * @param newSlope the steepest, per second
     */
    void learn(double newSwing, double newHalf, double newSlope) {
        swings.add(newSwing);
        halves.add(Math.max(Tuning.SHORTEST_HALF, newHalf));
        slopes.add(newSlope);
        swing = usualSwing();
        half = halves.median();
        slope = slopes.count() < 3 ? 0 : slopes.median();
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
        return swing;
    }

    /** The usual duration of a half-breath in seconds. */
    double half() {
        return half;
    }

    /** The largest counter-swing. */
    double counterSwing() {
        return counterSwings.largest();
    }

    /** The usual steepest slope of a half-breath, per second; 0 until three are known. */
    double slope() {
        return slope;
    }

    /** The steepest slope of all half-breaths, per second; 0 until three are known. */
    double steepest() {
        return slopes.count() < 3 ? 0 : slopes.largest();
    }

    private double usualSwing() {
        double usual = swings.median();
        if (known() < 2) {
            return usual;
        }
        return Math.min(usual, Tuning.ABOVE_LAST_TWO * Math.max(swings.back(0), swings.back(1)));
    }
}
