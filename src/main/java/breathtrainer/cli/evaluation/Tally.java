package breathtrainer.cli.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** What adds up over series and recordings, before it becomes a {@link Score}. */
final class Tally {
    /** Seconds beyond the first and the last mark in which a detection still counts. */
    private static final double MARGIN = 2.5;
    /** Seconds of the strict comparison. */
    private static final double HALF_SECOND = 0.5;

    int marks;
    int found;
    int halfBreathPairs;
    int halfSecondPairs;
    int miscounted;
    int counted;
    int compared;
    int withinOne;
    final List<Double> delays = new ArrayList<>();
    /** Of the delay in seconds over minutes since the recording began. */
    final SimpleRegression delayOverTime = new SimpleRegression();

    final List<Double> markErrors = new ArrayList<>();
    final List<Judged> judged = new ArrayList<>();

    /** Scores the detections of a series' kind against it; with the count if it is to be counted. */
    void add(MarkSeries series, List<Detection> all, boolean counts) {
        List<Detection> seen = all.stream()
                .filter(one -> one.time() >= series.first() - MARGIN && one.time() <= series.last() + MARGIN)
                .toList();
        List<Matching.Pair> pairs = Matching.pairs(series.times(), seen, series.halfBreaths());
        double[] strict = new double[series.times().size()];
        Arrays.fill(strict, HALF_SECOND);
        marks += series.times().size();
        found += seen.size();
        halfBreathPairs += pairs.size();
        halfSecondPairs += Matching.pairs(series.times(), seen, strict).size();
        for (Matching.Pair pair : pairs) {
            double mark = series.times().get(pair.mark());
            double delay = seen.get(pair.found()).declared() - mark;
            delays.add(delay);
            delayOverTime.addData(mark / 60, delay);
            markErrors.add(Math.abs(seen.get(pair.found()).time() - mark));
        }
        judged.addAll(Judged.of(series, seen, pairs));
        if (counts) {
            count(seen.size() - series.times().size(), series.times().size());
        }
    }

    /** All of another. */
    void add(Tally other) {
        marks += other.marks;
        found += other.found;
        halfBreathPairs += other.halfBreathPairs;
        halfSecondPairs += other.halfSecondPairs;
        miscounted += other.miscounted;
        counted += other.counted;
        compared += other.compared;
        withinOne += other.withinOne;
        delays.addAll(other.delays);
        delayOverTime.append(other.delayOverTime);
        markErrors.addAll(other.markErrors);
        judged.addAll(other.judged);
    }

    private void count(int tooMany, int right) {
        miscounted += Math.abs(tooMany);
        counted += right;
        compared++;
        withinOne += Math.abs(tooMany) <= 1 ? 1 : 0;
    }
}
