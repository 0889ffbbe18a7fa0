package breathtrainer.history;

import breathtrainer.history.PracticeSummary.End;

/**
 * A line of the list of practices.
 *
 * @param rate breaths a minute; NaN where it is not known
 * @param fault why it cannot be shown, a sentence; empty while it can
 */
public record PracticeBrief(
        String id,
        String started,
        String routine,
        String title,
        String length,
        String from,
        double seconds,
        End end,
        int breaths,
        int byHand,
        double rate,
        String note,
        String fault) {
    static PracticeBrief of(PracticeSummary summary) {
        return new PracticeBrief(
                summary.id(),
                summary.started(),
                summary.routine(),
                summary.title(),
                summary.length(),
                summary.from(),
                summary.seconds(),
                summary.end(),
                summary.breaths(),
                summary.byHand(),
                summary.rate(),
                summary.note(),
                summary.fault());
    }

    /** Whether somebody wore a sensor: only then it says something of somebody's weeks. */
    public boolean worn() {
        return from.isEmpty() && fault.isEmpty();
    }
}
