package breathtrainer.history.report;

import breathtrainer.history.PastPractice;
import breathtrainer.history.PoseSummary;
import breathtrainer.history.PracticeSummary;
import breathtrainer.language.Texts;
import java.util.List;

/**
 * What stands on the page, in words of the user's language.
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
    private static final Texts TEXTS = Texts.of("history.report");
    private static final List<String> HEADS = List.of(
            "head.pose",
            "head.breaths",
            "head.by-hand",
            "head.minutes",
            "head.rate",
            "head.ratio",
            "head.pause",
            "head.varies",
            "head.signal",
            "head.unseen");

    /** Words it. */
    public static ReportContent of(PastPractice practice) {
        PracticeSummary summary = practice.summary();
        return new ReportContent(
                summary.title(),
                ReportWords.when(summary.started()),
                ReportWords.facts(summary),
                BreathRows.of(practice),
                HEADS.stream().map(TEXTS::text).toList(),
                summary.poses().stream().map(ReportContent::row).toList(),
                summary.note(),
                TEXTS.text("foot"));
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
