package breathtrainer.cli.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How good it is. Shares are from 0 to 1, times in seconds; empty where nothing could be compared.
 *
 * @param marks how many there were
 * @param found how many detections lie in the marked span
 * @param halfBreath pairs no further apart than half a breath
 * @param halfSecond pairs no further apart than 0.5 s
 * @param countError found too many or too few, as a share of the marks
 * @param withinOneBreath share of the counts that are wrong by one at most
 * @param delayMedian from the mark to when it was declared
 * @param delayP90 nine of ten are no later
 * @param early share of those declared more than 0.25 s before the mark
 * @param markError between mark and detection, the median
 * @param deciles tenths of the detections by their quality; none if there are fewer than ten
 */
public record Score(
        int marks,
        int found,
        Agreement halfBreath,
        Agreement halfSecond,
        OptionalDouble countError,
        OptionalDouble withinOneBreath,
        OptionalDouble delayMedian,
        OptionalDouble delayP90,
        OptionalDouble early,
        OptionalDouble markError,
        List<Decile> deciles) {
    /** Seconds before the mark. */
    private static final double EARLY = 0.25;

    static Score of(Tally tally) {
        List<Double> delays = tally.delays.stream().sorted().toList();
        int early = (int) delays.stream().filter(delay -> delay < -EARLY).count();
        return new Score(
                tally.marks,
                tally.found,
                new Agreement(tally.halfBreathPairs, tally.marks, tally.found),
                new Agreement(tally.halfSecondPairs, tally.marks, tally.found),
                Agreement.share(tally.miscounted, tally.counted),
                Agreement.share(tally.withinOne, tally.compared),
                median(delays),
                delays.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(delays.get((int) (0.9 * delays.size()))),
                Agreement.share(early, delays.size()),
                median(tally.markErrors.stream().sorted().toList()),
                Decile.of(tally.judged));
    }

    private static OptionalDouble median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }
}
