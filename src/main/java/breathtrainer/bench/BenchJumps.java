package breathtrainer.bench;

import breathtrainer.bench.BenchFindings.FoundOnset;
import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.bench.BenchFindings.Uncounted;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Where to go from a moment. */
public record BenchJumps(BenchFindings findings) {
    private static final double HERE = 0.001; // seconds

    /** The onset after a moment, or before it. */
    public double onset(double from, boolean forward) {
        return next(findings.onsets().stream().mapToDouble(FoundOnset::time), from, forward);
    }

    /** The beginning of the pose after a moment, or before it. */
    public double pose(double from, boolean forward) {
        return next(findings.poses().stream().mapToDouble(Stretch::from), from, forward);
    }

    /** The movement that was not counted after a moment, or before it. */
    public double uncounted(double from, boolean forward) {
        return next(findings.uncounted().stream().mapToDouble(Uncounted::from), from, forward);
    }

    private static double next(DoubleStream times, double from, boolean forward) {
        return forward
                ? times.filter(time -> time > from + HERE).min().orElse(from)
                : times.filter(time -> time < from - HERE).max().orElse(from);
    }

    /** The movement that was not counted in which a moment lies. */
    public Optional<Uncounted> uncountedAt(double time, double within) {
        return findings.uncounted().stream()
                .filter(not -> time >= not.from() - within && time <= not.to() + within)
                .min((one, other) -> Double.compare(Math.abs(one.from() - time), Math.abs(other.from() - time)));
    }

    /** In what stretch of several a moment lies. */
    public static Optional<Stretch> at(List<Stretch> stretches, double time) {
        return stretches.stream()
                .filter(each -> time >= each.from() && time < each.to())
                .findFirst();
    }
}
