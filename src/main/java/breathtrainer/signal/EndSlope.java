package breathtrainer.signal;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The slope of a signal now: a curve is laid through the last values by least squares. A parabola's slope at its end is quick
 * and noisy, a straight line's is calm and late by half its window.
 */
public final class EndSlope {
    private final double[] weights;
    private final double delay;

    private EndSlope(double[] weights, double delay) {
        this.weights = weights;
        this.delay = delay;
    }

    /** Of a straight line over so many seconds, from two steps. */
    public static EndSlope ofLine(double window) {
        int n = Grid.steps(window);
        double middle = (n - 1) / 2.0;
        double squares = sum(n, k -> (k - middle) * (k - middle)) * Grid.STEP;
        return of(n, k -> (k - middle) / squares, middle * Grid.STEP);
    }

    /** Of a parabola over so many seconds, from three steps. */
    public static EndSlope ofParabola(double window) {
        int n = Grid.steps(window);
        double middle = (n - 1) / 2.0;
        double squares = sum(n, k -> Math.pow(k - middle, 2));
        double spread = sum(n, k -> Math.pow(Math.pow(k - middle, 2) - squares / n, 2));
        // about the middle, line and parabola are orthogonal: the slope at the end is b + 2 c middle
        return of(
                n,
                k -> ((k - middle) / squares + 2 * middle * (Math.pow(k - middle, 2) - squares / n) / spread)
                        / Grid.STEP,
                0);
    }

    /** Per second; 0 until the window is filled. */
    public double of(Trail trail) {
        return trail.newest() + 1 < weights.length ? 0 : trail.weighted(weights);
    }

    /** By how many seconds it comes late. */
    public double delay() {
        return delay;
    }

    private static EndSlope of(int n, IntToDoubleFunction weight, double delay) {
        double[] weights = new double[n];
        Arrays.setAll(weights, weight);
        return new EndSlope(weights, delay);
    }

    private static double sum(int n, IntToDoubleFunction term) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += term.applyAsDouble(k);
        }
        return sum;
    }
}
