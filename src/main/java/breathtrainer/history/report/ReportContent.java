package breathtrainer.history.report;

import breathtrainer.history.PastPractice;
import breathtrainer.history.PoseSummary;
import breathtrainer.history.PracticeSummary;
import java.util.List;

/**
 * What stands on the page, in words.
 *
 * @param facts a line of them
 * @param heads of the table's columns
 * @param table a row a pose, and the last for all
 * @param note what the wearer has to say of it; may be empty
 * @param foot what the columns mean
 */
public record ReportContent(
        String title,
        String when,
        String facts,
        List<BreathRow> rows,
        List<String> heads,
        List<List<String>> table,
        String note,
        String foot) {
    private static final List<String> HEADS = List.of(
            "Pose", "Breaths", "By hand", "Minutes", "A minute", "In : out", "Pause", "Varies by", "Signal", "Unseen");

    private static final String FOOT =
            "Minutes: in holds, without pauses. A minute: breaths a minute. In : out: how long"
                    + " an inhale lasts against an exhale. Pause: rest a breath. Varies by: standard deviation of a breath's length."
                    + " Signal: how far the count can be trusted. Unseen: time in which no breath could be seen.";

    /** Words it. */
    public static ReportContent of(PastPractice practice) {
        PracticeSummary summary = practice.summary();
        return new ReportContent(
                summary.title(),
                ReportWords.when(summary.started()),
                ReportWords.facts(summary),
                BreathRows.of(practice),
                HEADS,
                summary.poses().stream().map(ReportContent::row).toList(),
                summary.note(),
                FOOT);
    }

    private static List<String> row(PoseSummary pose) {
        return List.of(
                pose.name(),
                ReportWords.count(pose.breaths()),
                ReportWords.count(pose.byHand()),
                ReportWords.minutes(pose.holdSeconds()),
                ReportWords.number(pose.rate(), ""),
                ReportWords.ratio(pose.inhale(), pose.exhale()),
                ReportWords.number(pose.pause(), " s"),
                ReportWords.number(pose.steadiness(), " s"),
                ReportWords.share(pose.quality()),
                ReportWords.minutes(pose.withoutBreath()));
    }
}
