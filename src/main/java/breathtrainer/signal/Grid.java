package breathtrainer.signal;

import java.util.Arrays;

/**
 * Makes steps of {@value #STEP} s out of samples that come at any rate. With several samples in a step their mean is the
 * step's value; where samples are sparse, steps lie on the straight line between two samples and come with the later one. Steps
 * without a sample hold the value before and are marked as not valid.
 *
 * <p>Only a sample ends a step, so what is told up to a sample depends on nothing after it: the first of the next step, or
 * already the last of its own where the next sample is not expected before the step's end. If one comes nevertheless, it counts
 * for the next step. Used by one thread.
 */
public final class Grid {
    /** Seconds between steps: 25 a second, ten for the quickest inhale there is. */
    public static final double STEP = 0.04;

    /** Of a step: what a sample on the border may be early by, so that rounding does not matter. */
    private static final double BORDER = 1e-9;

    private final GridListener listener;
    private final SampleInterval interval = new SampleInterval(STEP);
    private final double[] sum;
    private final double[] held;
    private final double[] newest;
    private double origin;
    private double before = Double.NaN;
    private long next;
    private double end = (1 - BORDER) * STEP; // of the step that is being filled, in seconds since the origin
    private int inStep;

    public Grid(int channels, GridListener listener) {
        this.listener = listener;
        this.sum = new double[channels];
        this.held = new double[channels];
        this.newest = new double[channels];
    }

    /** How many steps there are in so many seconds, rounded. */
    public static int steps(double seconds) {
        return (int) Math.round(seconds / STEP);
    }

    /** When the step ends, on the source's clock. The first step has number 0. */
    public double endOf(long step) {
        return origin + (step + 1) * STEP;
    }

    /**
     * Takes a sample all of whose values are finite, at a time after the sample before; steps that it ends are told before this
     * returns. The time between two samples should be bounded by who calls: all steps between are told.
     */
    public void accept(Sample sample) {
        if (Double.isNaN(before)) {
            begin(sample);
        } else {
            interval.add(sample.time() - before);
            endSteps(sample);
        }
        keep(sample);
        if (isLastInStep(sample.time())) {
            endWithMean(next + 1);
        }
    }

    /** Whether the next sample will fall into a later step, so that waiting for it would only cost time. */
    private boolean isLastInStep(double time) {
        return time - origin + interval.least() >= end && !interval.isSparse();
    }

    private void begin(Sample sample) {
        origin = sample.time();
        copy(sample, held);
    }

    private void endSteps(Sample sample) {
        double elapsed = sample.time() - origin;
        if (elapsed < end) {
            return;
        }
        long step = (long) Math.floor(elapsed / STEP + BORDER);
        if (interval.isSparse()) {
            drawLine(sample, step);
        } else {
            endWithMean(step);
        }
    }

    private void endWithMean(long step) {
        while (next < step) {
            boolean valid = inStep > 0;
            for (int c = 0; valid && c < held.length; c++) {
                held[c] = sum[c] / inStep;
            }
            tell(valid);
        }
    }

    private void drawLine(Sample sample, long step) {
        boolean valid = !interval.isGap(sample.time() - before);
        while (next < step) {
            double share = Math.min(1, (endOf(next) - before) / (sample.time() - before));
            for (int c = 0; valid && c < held.length; c++) {
                held[c] = newest[c] + share * (sample.value(c) - newest[c]);
            }
            tell(valid);
        }
    }

    private void tell(boolean valid) {
        Arrays.fill(sum, 0);
        inStep = 0;
        listener.onStep(endOf(next), held, valid);
        next++;
        end = (next + 1 - BORDER) * STEP;
    }

    private void keep(Sample sample) {
        before = sample.time();
        copy(sample, newest);
        for (int c = 0; c < sum.length; c++) {
            sum[c] += newest[c];
        }
        inStep++;
    }

    private static void copy(Sample sample, double[] to) {
        for (int c = 0; c < to.length; c++) {
            to[c] = sample.value(c);
        }
    }
}
