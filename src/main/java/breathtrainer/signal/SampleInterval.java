package breathtrainer.signal;

/** How far samples usually lie apart: the median of the last few intervals, so that lost samples do not count. */
final class SampleInterval {
    /** Of a step: with fewer than five samples in four steps too many steps would stay empty. */
    private static final double SPARSE = 0.8;
    /** So many intervals without a sample are a gap, not a slow sensor. */
    private static final double GAP = 3;

    private static final int KEPT = 9;

    private final Recent intervals = new Recent(KEPT);
    private final double sparse; // seconds
    private int denseInARow;
    private double last;
    private double least;

    /** @param step seconds between the steps that samples are to fill */
    SampleInterval(double step) {
        sparse = SPARSE * step;
    }

    void add(double seconds) {
        least = intervals.count() == 0 ? 0 : Math.min(last, seconds);
        last = seconds;
        intervals.add(seconds);
        denseInARow = seconds > sparse ? 0 : denseInARow + 1;
    }

    /** The shorter of the last two, 0 until they are known: the next sample is hardly sooner. */
    double least() {
        return least;
    }

    boolean isSparse() {
        return denseInARow < KEPT && intervals.median() > sparse;
    }

    boolean isGap(double seconds) {
        return seconds > GAP * intervals.median();
    }
}
