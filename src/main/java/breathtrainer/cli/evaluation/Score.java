package breathtrainer.cli.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.rank.Median;

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
 * @param delayTrend by how much it grows as a recording goes on: a detector that gets worse with what it learns
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
        Trend delayTrend,
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
                Trend.of(tally.delayOverTime),
                Agreement.share(early, delays.size()),
                median(tally.markErrors),
                Decile.of(tally.judged));
    }

    private static OptionalDouble median(List<Double> values) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Median().evaluate(all));
    }
}
