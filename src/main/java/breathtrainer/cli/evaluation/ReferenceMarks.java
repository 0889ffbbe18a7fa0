package breathtrainer.cli.evaluation;

import java.util.List;

/**
 * The marks that belong to a recording.
 *
 * @param series one for each annotator and kind
 * @param atExtremum whether a mark sits on the signal's extremum, not on the onset of the movement after it
 */
public record ReferenceMarks(List<MarkSeries> series, boolean atExtremum) {
    public ReferenceMarks {
        series = List.copyOf(series);
    }

    /** Only the marks of this annotator, and those that name none. */
    public ReferenceMarks by(String annotator) {
        return new ReferenceMarks(
                series.stream()
                        .filter(one ->
                                one.annotator().isEmpty() || one.annotator().equals(annotator))
                        .toList(),
                atExtremum);
    }

    /** Whose count is compared: exhales, or inhales where no exhales were marked. */
    Kind counted() {
        return series.stream().anyMatch(one -> one.kind() == Kind.EXHALE) ? Kind.EXHALE : Kind.INHALE;
    }
}
