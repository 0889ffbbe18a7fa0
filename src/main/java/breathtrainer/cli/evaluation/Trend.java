package breathtrainer.cli.evaluation;

import java.util.OptionalDouble;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * By how much something grows over time, by a straight line of least squares. Empty where there are too few values.
 *
 * @param perMinute how much more it is a minute later
 * @param within so far to either side the true one lies, in 95 of 100 cases; if it is larger than the trend, there may be none
 */
public record Trend(OptionalDouble perMinute, OptionalDouble within) {
    private static final int FEWEST = 3;

    static Trend of(SimpleRegression line) {
        return line.getN() < FEWEST
                ? new Trend(OptionalDouble.empty(), OptionalDouble.empty())
                : new Trend(known(line.getSlope()), known(line.getSlopeConfidenceInterval()));
    }

    private static OptionalDouble known(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
