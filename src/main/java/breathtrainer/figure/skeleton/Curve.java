package breathtrainer.figure.skeleton;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A place between two neighbours of a row, so that every number of them goes smoothly through the row: a cubic Hermite
 * curve with the tangents of Catmull and Rom, cut as Fritsch and Carlson do (doi:10.1137/0717021), so that it never
 * overshoots.
 *
 * @param before the one ahead of {@code from}; the row's end stands in for what is not there
 * @param after the one behind {@code to}
 * @param share 0 at {@code from}, 1 at {@code to}
 */
record Curve<T>(T before, T from, T to, T after, double share) {
    /** The same place for a part of each. */
    <P> Curve<P> of(Function<T, P> part) {
        return new Curve<>(part.apply(before), part.apply(from), part.apply(to), part.apply(after), share);
    }

    /** The same for a part that the outer two may lack: the inner ones stand in for them. */
    <P> Curve<P> ofPresent(Function<T, @Nullable P> part, P atFrom, P atTo) {
        P ahead = part.apply(before);
        P behind = part.apply(after);
        return new Curve<>(ahead == null ? atFrom : ahead, atFrom, atTo, behind == null ? atTo : behind, share);
    }

    double at(ToDoubleFunction<T> number) {
        double q1 = number.applyAsDouble(from);
        double q2 = number.applyAsDouble(to);
        double step = q2 - q1;
        double leaving = tangent(q1 - number.applyAsDouble(before), step);
        double arriving = tangent(number.applyAsDouble(after) - q2, step);
        return hermite(q1, leaving, q2, arriving);
    }

    /** None where the direction turns, and never so steep that the curve would overshoot. */
    private static double tangent(double outer, double step) {
        double mean = (outer + step) / 2;
        return step == 0 || mean * step < 0 || outer * step < 0
                ? 0
                : Math.copySign(Math.min(Math.abs(mean), 3 * Math.abs(step)), step);
    }

    private double hermite(double q1, double m1, double q2, double m2) {
        double t = share;
        double square = t * t;
        double cube = square * t;
        return (2 * cube - 3 * square + 1) * q1
                + (cube - 2 * square + t) * m1
                + (3 * square - 2 * cube) * q2
                + (cube - square) * m2;
    }
}
