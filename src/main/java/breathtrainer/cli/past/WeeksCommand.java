package breathtrainer.cli.past;

import breathtrainer.cli.output.ProgressBar;
import breathtrainer.history.History;
import breathtrainer.history.HistoryException;
import breathtrainer.history.Week;
import breathtrainer.language.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Weeks of practice, in figures. */
@Command(name = "weeks", mixinStandardHelpOptions = true)
final class WeeksCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli.past");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws HistoryException {
        PrintWriter out = spec.commandLine().getOut();
        History history = PastPractices.ofThisMachine();
        List<Week> weeks;
        try (ProgressBar bar = ProgressBar.onTerminal(TEXTS.text("practices"))) {
            weeks = Week.of(history.list(bar::at));
        }
        out.println("monday,practices,minutes,breaths,rate_per_min");
        for (Week week : weeks) {
            out.println(String.format(
                    Locale.ROOT,
                    "%s,%d,%.1f,%d,%s",
                    week.monday(),
                    week.practices(),
                    week.seconds() / 60,
                    week.breaths(),
                    Double.isNaN(week.rate()) ? "" : String.format(Locale.ROOT, "%.2f", week.rate())));
        }
        return 0;
    }
}
