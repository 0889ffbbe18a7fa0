package breathtrainer.cli.evaluation;

import java.util.List;

/** Scores recordings one by one and together. */
public final class Evaluation {
    /** Fewer marks say nothing. */
    private static final int FEWEST_MARKS = 3;
    /** Seconds by which a detection may come before the first mark that counts. */
    private static final double BEFORE_SKIPPED = 1;

    private final double skip;
    private final boolean eitherSign;
    private final Tally total = new Tally();

    /**
     * Begins with nothing scored.
     *
     * @param skip seconds at the beginning of each recording that are left out, for warming up
     * @param eitherSign whether inhale and exhale are swapped in a recording where that fits better
     */
    public Evaluation(double skip, boolean eitherSign) {
        this.skip = skip;
        this.eitherSign = eitherSign;
    }

    /** The score of one recording, which is added to the whole. */
    public Score add(ReferenceMarks marks, Detections found) {
        Tally tally = tally(marks, found, false);
        if (eitherSign) {
            Tally swapped = tally(marks, found, true);
            tally = swapped.halfBreathPairs > tally.halfBreathPairs ? swapped : tally;
        }
        total.add(tally);
        return Score.of(tally);
    }

    /** The score of all recordings so far together. */
    public Score total() {
        return Score.of(total);
    }

    private Tally tally(ReferenceMarks marks, Detections found, boolean swapped) {
        Tally tally = new Tally();
        for (MarkSeries whole : marks.series()) {
            MarkSeries series = whole.from(skip);
            if (series.times().size() >= FEWEST_MARKS) {
                Kind kind = swapped ? series.kind().opposite() : series.kind();
                List<Detection> all = found.of(kind, marks.atExtremum()).stream()
                        .filter(one -> one.time() >= skip - BEFORE_SKIPPED)
                        .toList();
                tally.add(series, all, series.kind() == marks.counted());
            }
        }
        return tally;
    }
}
