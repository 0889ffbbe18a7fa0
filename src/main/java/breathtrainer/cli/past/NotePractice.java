package breathtrainer.cli.past;

import breathtrainer.history.HistoryException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the wearer has to say of a practice. */
@Command(name = "note", mixinStandardHelpOptions = true)
final class NotePractice implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT")
    private List<String> text = List.of();

    @Override
    public Integer call() throws HistoryException {
        PastPractices.ofThisMachine().note(id, String.join(" ", text));
        return 0;
    }
}
