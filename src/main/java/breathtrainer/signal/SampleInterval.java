package breathtrainer.signal;

/** How far samples usually lie apart: the median of the last few intervals, so that lost samples do not count. */
final class SampleInterval {
    /** Seconds. With fewer than five samples in four steps too many steps would stay empty. */
    private static final double SPARSE = 0.8 * Grid.STEP;
    /** So many intervals without a sample are a gap, not a slow sensor. */
    private static final double GAP = 3;

    private static final int KEPT = 9;

    private final Recent intervals = new Recent(KEPT);
    private int denseInARow;
    private double last;
    private double least;

    void add(double seconds) {
        least = intervals.count() == 0 ? 0 : Math.min(last, seconds);
        last = seconds;
        intervals.add(seconds);
        denseInARow = seconds > SPARSE ? 0 : denseInARow + 1;
    }

    /** The shorter of the last two, 0 until they are known: the next sample is hardly sooner. */
    double least() {
        return least;
    }

    boolean isSparse() {
        return denseInARow < KEPT && intervals.median() > SPARSE;
    }

    boolean isGap(double seconds) {
        return seconds > GAP * intervals.median();
    }
}
