package breathtrainer.history;

/** Mean and deviation of numbers that come one after the other; after Welford, Technometrics 4 (1962) 419. */
final class RunningMean {
    private int count;
    private double mean;
    private double squares;

    void add(double value) {
        count++;
        double off = value - mean;
        mean += off / count;
        squares += off * (value - mean);
    }

    int count() {
        return count;
    }

    /** NaN of none. */
    double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** Of a sample; NaN of fewer than two. */
    double deviation() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }
}
