package breathtrainer.signal;

/**
 * The slope of a signal now: a curve is laid through the last values by least squares. A parabola's slope at its end is quick
 * and noisy, a straight line's is calm and late by half its window.
 *
 * <p>Both come from three sums over the window: of the values, of the values times their distance from its middle, and times
 * the square of that. The sums move along with the window, in a few operations however long it is, and are taken anew
 * now and then, so that rounding cannot pile up.
 */
public final class EndSlope {
    /** Windows after which the sums are taken anew: rounding stays far below any slope of breath. */
    private static final int ANEW_AFTER = 8;

    private final int window;
    /** Steps from the middle of the window to either end. */
    private final double half;

    private final double line;
    private final double curve;
    private final double meanSquare;
    private final double delay;
    private double sum;
    private double byDistance;
    private double bySquare;
    private int moves;

    private EndSlope(int window, double curve, double delay) {
        this.window = window;
        this.half = (window - 1) / 2.0;
        this.line = 1 / (squares(window) * Grid.STEP);
        this.curve = curve;
        this.meanSquare = squares(window) / window;
        this.delay = delay;
        this.moves = ANEW_AFTER * window;
    }

    /** Of a straight line over so many seconds, from two steps. */
    public static EndSlope ofLine(double seconds) {
        int n = Grid.steps(seconds);
        return new EndSlope(n, 0, (n - 1) / 2.0 * Grid.STEP);
    }

    /** Of a parabola over so many seconds, from three steps. */
    public static EndSlope ofParabola(double seconds) {
        int n = Grid.steps(seconds);
        double mean = squares(n) / n;
        double spread = 0;
        for (int k = 0; k < n; k++) {
            double square = Math.pow(k - (n - 1) / 2.0, 2);
            spread += Math.pow(square - mean, 2);
        }
        // about the middle, line and parabola are orthogonal: the slope at the end is line + 2 curve (n - 1) / 2
        return new EndSlope(n, (n - 1) / spread / Grid.STEP, 0);
    }

    /** Per second; 0 until the window is filled. To be asked once a step, of the same trail, which must be longer. */
    public double of(Trail trail) {
        if (trail.newest() + 1 < window) {
            return 0;
        }
        if (moves == ANEW_AFTER * window) {
            takeAnew(trail);
        } else {
            move(trail.at(trail.newest() - window), trail.last());
        }
        return line * byDistance + curve * (bySquare - meanSquare * sum);
    }

    /** By how many seconds it comes late. */
    public double delay() {
        return delay;
    }

    private void takeAnew(Trail trail) {
        sum = 0;
        byDistance = 0;
        bySquare = 0;
        for (int k = 0; k < window; k++) {
            add(trail.at(trail.newest() - k), half - k);
        }
        moves = 0;
    }

    /** The oldest value goes, all others come one step nearer to the beginning, the newest comes. */
    private void move(double oldest, double newest) {
        add(-oldest, -half);
        bySquare += sum - 2 * byDistance;
        byDistance -= sum;
        add(newest, half);
        moves++;
    }

    private void add(double value, double distance) {
        sum += value;
        byDistance += value * distance;
        bySquare += value * distance * distance;
    }

    /** The squares of all distances from the middle, summed up. */
    private static double squares(int window) {
        return window * ((double) window * window - 1) / 12;
    }
}
