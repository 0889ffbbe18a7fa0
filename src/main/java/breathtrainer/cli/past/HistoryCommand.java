package breathtrainer.cli.past;

import breathtrainer.cli.output.ProgressBar;
import breathtrainer.history.History;
import breathtrainer.history.HistoryException;
import breathtrainer.history.PracticeBrief;
import breathtrainer.history.SummaryJson;
import breathtrainer.language.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Past practices. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        subcommands = {
            ShowPractice.class,
            NotePractice.class,
            DeletePractice.class,
            RestorePractice.class,
            ExportPractice.class,
            WeeksCommand.class
        })
public final class HistoryCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli.past");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    /** For the table of commands. */
    public HistoryCommand() {}

    @Override
    public Integer call() throws HistoryException {
        if (json && csv) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("one-format"));
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        History history = PastPractices.ofThisMachine();
        List<PracticeBrief> all = list(history);
        all.stream().filter(each -> !each.fault().isEmpty()).forEach(broken -> err.println(broken.fault()));
        if (json) {
            json(history, all, out);
        } else if (csv) {
            HistoryCsv.print(all, out);
        } else {
            HistoryTable.print(all, out);
            err.println(TEXTS.text("place", history.place()));
        }
        return 0;
    }

    private static List<PracticeBrief> list(History history) throws HistoryException {
        try (ProgressBar bar = ProgressBar.onTerminal(TEXTS.text("practices"))) {
            return history.list(bar::at);
        }
    }

    private static void json(History history, List<PracticeBrief> all, PrintWriter out) throws HistoryException {
        out.print("[");
        String between = "\n";
        for (PracticeBrief each : all) {
            out.print(between);
            out.print(SummaryJson.of(history.told(each.id())));
            between = ",\n";
        }
        out.println("\n]");
    }
}
