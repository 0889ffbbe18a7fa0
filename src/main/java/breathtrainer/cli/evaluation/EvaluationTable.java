package breathtrainer.cli.evaluation;

import breathtrainer.language.Texts;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Scores for people: a line a recording, if there are several, and what they come to together. */
public final class EvaluationTable {
    private static final Texts TEXTS = Texts.of("cli.evaluation");

    private static final String NOTHING = "–";

    private final PrintWriter out;

    public EvaluationTable(PrintWriter out) {
        this.out = out;
    }

    public void print(Map<String, Score> scores, Score total, boolean deciles) {
        if (scores.size() > 1) {
            int width = scores.keySet().stream().mapToInt(String::length).max().orElse(0);
            row(
                    width,
                    "",
                    TEXTS.text("column.marks"),
                    TEXTS.text("column.found"),
                    "F1",
                    TEXTS.text("column.count"),
                    TEXTS.text("column.delay"),
                    "p90");
            scores.forEach((name, score) -> row(width, name, score));
            out.println();
        }
        printTotal(scores.size(), total);
        if (deciles) {
            out.println();
            printDeciles(total);
        }
    }

    private void row(int width, String name, Score score) {
        row(
                width,
                name,
                Integer.toString(score.marks()),
                Integer.toString(score.found()),
                number(score.halfBreath().f1(), 3),
                percent(score.countError()),
                seconds(score.delayMedian()),
                seconds(score.delayP90()));
    }

    private void row(int width, String name, String... cells) {
        StringBuilder line = new StringBuilder(pad(name, -width));
        for (String cell : cells) {
            line.append(pad(cell, 9));
        }
        out.println(line);
    }

    private void printTotal(int recordings, Score total) {
        out.println(TEXTS.text(recordings == 1 ? "sum.one" : "sum", recordings, total.marks(), total.found()));
        out.println();
        Agreement half = total.halfBreath();
        Agreement strict = total.halfSecond();
        row(14, "", TEXTS.text("half-breath"), "0.5 s");
        row(14, TEXTS.text("sensitivity"), number(half.sensitivity(), 4), number(strict.sensitivity(), 4));
        row(14, TEXTS.text("precision"), number(half.precision(), 4), number(strict.precision(), 4));
        row(14, "F1", number(half.f1(), 4), number(strict.f1(), 4));
        out.println();
        out.println(TEXTS.text("count-error", percent(total.countError()), percent(total.withinOneBreath())));
        out.println(
                TEXTS.text("delay", seconds(total.delayMedian()), seconds(total.delayP90()), percent(total.early())));
        out.println(TEXTS.text(
                "delay-trend",
                number(total.delayTrend().perMinute(), 3),
                number(total.delayTrend().within(), 3)));
    }

    private void printDeciles(Score total) {
        row(14, TEXTS.text("quality"), TEXTS.text("wrong"));
        for (Decile decile : total.deciles()) {
            String range = TEXTS.text("range", number(decile.from(), 2), number(decile.to(), 2));
            row(14, range, percent(OptionalDouble.of(decile.wrong())));
        }
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? NOTHING : number(100 * share.getAsDouble(), 2) + " %";
    }

    private static String seconds(OptionalDouble time) {
        return time.isEmpty() ? NOTHING : number(time.getAsDouble(), 2) + " s";
    }

    private static String number(OptionalDouble value, int digits) {
        return value.isEmpty() ? NOTHING : number(value.getAsDouble(), digits);
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** To the left where the width is below 0. */
    private static String pad(String text, int width) {
        String space = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
        return width < 0 ? text + space : space + text;
    }
}
