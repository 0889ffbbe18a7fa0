package breathtrainer.ui.trace;

import breathtrainer.session.Trace;

/**
 * Where times lie on a tape that is drawn once and slides past a window: longer than the window by half, so that it is
 * drawn anew only when that is used up.
 */
final class Tape {
    private static final double LONGER = 1.5;

    private final double window;
    private final double start;

    /**
     * @param window width of what is seen of it, px
     * @param end time at the right edge of the window now, s
     */
    Tape(double window, double end) {
        this.window = window;
        this.start = end - Trace.SECONDS;
    }

    /** px */
    static double length(double window) {
        return LONGER * window;
    }

    double x(double time) {
        return (time - start) * window / Trace.SECONDS;
    }

    /** How far the tape has to be moved for this time to be at the window's right edge, px; whole ones stay sharp. */
    double shift(double end) {
        return Math.rint(window - x(end));
    }

    /** Whether this time can be drawn and be at the right edge. */
    boolean reaches(double end) {
        double x = x(end);
        return x >= window && x <= length(window);
    }
}
