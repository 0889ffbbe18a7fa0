package breathtrainer.cli.past;

import breathtrainer.history.History;
import breathtrainer.history.HistoryException;
import breathtrainer.history.PoseSummary;
import breathtrainer.history.PracticeSummary;
import breathtrainer.history.SummaryJson;
import breathtrainer.language.Texts;
import breathtrainer.session.UnsureTime;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One practice, pose by pose. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowPractice implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli.past");

    private static final String ROW = "%-24s %8s %8s %8s %8s %9s %7s %7s %7s %7s";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1")
    private String id = "";

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws HistoryException {
        PrintWriter out = spec.commandLine().getOut();
        History history = PastPractices.ofThisMachine();
        PracticeSummary summary = history.summary(PastPractices.named(history, id));
        if (json) {
            out.println(SummaryJson.of(summary));
        } else if (summary.fault().isEmpty()) {
            print(summary, out);
        }
        if (!summary.fault().isEmpty()) {
            spec.commandLine().getErr().println(summary.fault());
        }
        return summary.fault().isEmpty() ? 0 : 1;
    }

    private static void print(PracticeSummary summary, PrintWriter out) {
        out.println(summary.title() + ", " + summary.length() + ", " + summary.id());
        out.println(TEXTS.text(
                summary.from().isEmpty() ? "sum" : "sum.unworn",
                HistoryTable.minutes(summary.seconds()),
                summary.breaths(),
                summary.sensor(),
                summary.from()));
        if (!summary.note().isEmpty()) {
            out.println(summary.note());
        }
        out.println();
        out.println(String.format(
                Locale.ROOT,
                ROW,
                "",
                TEXTS.text("column.breaths"),
                TEXTS.text("column.by-hand"),
                TEXTS.text("column.minutes"),
                TEXTS.text("column.a-minute"),
                TEXTS.text("column.in-out"),
                TEXTS.text("column.pause"),
                TEXTS.text("column.vary"),
                TEXTS.text("column.signal"),
                TEXTS.text("column.unseen")));
        summary.poses().forEach(pose -> out.println(row(pose)));
        summary.poses().stream()
                .filter(pose -> UnsureTime.isWorthTelling(pose.unsure(), pose.holdSeconds()))
                .forEach(pose -> out.println(TEXTS.text("unsure", pose.name(), Math.round(pose.unsure()))));
    }

    private static String row(PoseSummary pose) {
        String name = pose.name().length() > 24 ? pose.name().substring(0, 23) + "…" : pose.name();
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                pose.breaths(),
                pose.byHand() == 0 ? "-" : String.valueOf(pose.byHand()),
                HistoryTable.minutes(pose.holdSeconds()),
                number(pose.rate(), 1),
                Double.isNaN(pose.inhaleToExhale()) ? "-" : "1:" + number(1 / pose.inhaleToExhale(), 1),
                number(pose.pause(), 1),
                number(pose.steadiness(), 1),
                number(pose.quality(), 2),
                pose.withoutBreath() < 1 ? "-" : HistoryTable.minutes(pose.withoutBreath()));
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
