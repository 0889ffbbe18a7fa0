package breathtrainer.cli.evaluation;

import java.util.OptionalDouble;

/**
 * How far marks and detections agree.
 *
 * @param pairs of a mark and a detection
 * @param marks all of them
 * @param found all detections
 */
public record Agreement(int pairs, int marks, int found) {
    /** The share of the marks that were found. */
    public OptionalDouble sensitivity() {
        return share(pairs, marks);
    }

    /** The share of the detections that belong to a mark. */
    public OptionalDouble precision() {
        return share(pairs, found);
    }

    /** The harmonic mean of the two. */
    public OptionalDouble f1() {
        return share(2.0 * pairs, (double) marks + found);
    }

    static OptionalDouble share(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
