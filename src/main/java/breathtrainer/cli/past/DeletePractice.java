package breathtrainer.cli.past;

import breathtrainer.history.HistoryException;
import breathtrainer.language.Texts;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a practice away. */
@Command(name = "delete", mixinStandardHelpOptions = true)
final class DeletePractice implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli.past");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Override
    public Integer call() throws HistoryException {
        PastPractices.ofThisMachine().delete(id, Instant.now());
        spec.commandLine().getErr().println(TEXTS.text("deleted", id));
        return 0;
    }
}
