package breathtrainer.breath;

/** How far a level goes back inside a half-breath: found from its end towards its beginning, extreme by extreme. */
final class GoingBack {
    private double lowest;
    private double largest;
    private double sum;

    /** The half-breath ends at a level, which is taken along its way, as are all others. */
    void endAt(double level) {
        lowest = level;
        largest = 0;
        sum = 0;
    }

    /** Before that the level went back from one extreme to another. */
    void add(double high, double low) {
        lowest = Math.min(lowest, low);
        largest = Math.max(largest, high - lowest);
        sum += Math.max(0, high - low);
    }

    /** The largest way back as a whole, or all of them together: many small ones are no less unlikely. */
    double value() {
        return Math.max(largest, sum);
    }
}
