package breathtrainer.cli.past;

import breathtrainer.history.HistoryException;
import breathtrainer.language.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings back what was deleted. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestorePractice implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli.past");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1")
    private String id = "";

    @Override
    public Integer call() throws HistoryException {
        String restored = PastPractices.ofThisMachine().restore(id);
        spec.commandLine().getErr().println(TEXTS.text("restored", restored));
        return 0;
    }
}
