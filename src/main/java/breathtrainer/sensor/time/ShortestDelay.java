package breathtrainer.sensor.time;

/**
 * The smallest difference between arrival and device time within the last five to ten seconds: that of the readings that
 * were on their way for the shortest while.
 */
final class ShortestDelay {
    private static final double WINDOW = 5;

    private double windowStart;
    private double current;
    private double previous;

    void startAt(double now, double difference) {
        windowStart = now;
        current = difference;
        previous = difference;
    }

    double after(double now, double difference) {
        if (now - windowStart > WINDOW) {
            windowStart = now;
            previous = current;
            current = difference;
        }
        current = Math.min(current, difference);
        return Math.min(current, previous);
    }
}
