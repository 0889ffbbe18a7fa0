package breathtrainer.cli.past;

import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.file.FileException;
import breathtrainer.file.NewFile;
import breathtrainer.file.NewFiles;
import breathtrainer.history.History;
import breathtrainer.history.NamelessCopy;
import breathtrainer.history.PastPractice;
import breathtrainer.history.PracticeReport;
import breathtrainer.language.Texts;
import breathtrainer.recording.Conversion;
import breathtrainer.recording.FileKind;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.signal.SourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A practice as a page to print, or its recording in another format. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportPractice implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli.past");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1")
    private String id = "";

    @Option(names = "--to", required = true, paramLabel = "FILE")
    private Path to = Path.of("");

    @Option(names = "--nameless")
    private boolean nameless;

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Override
    public Integer call() throws SourceException, IOException {
        Optional<PracticeReport> report = report();
        Optional<FileKind> kind = FileKind.of(to);
        if (report.isEmpty() && kind.isEmpty()) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("export.no-format", to));
        }
        if (nameless && kind.orElse(FileKind.EDF) != FileKind.CSV) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("export.nameless"));
        }
        History history = PastPractices.ofThisMachine();
        String named = PastPractices.named(history, id);
        if (nameless) {
            NamelessCopy.write(history.folder(named).recording(), to, overwrite.existing());
        } else if (report.isPresent()) {
            page(report.get(), history.practice(named));
        } else {
            Conversion same = new Conversion(
                    history.folder(named).recording(), RecordingOptions.NONE, List.of(), OptionalDouble.empty());
            same.write(to, kind.orElseThrow(), new NewFiles(overwrite.existing(), false), fault -> {});
        }
        spec.commandLine().getErr().println(TEXTS.text("export.written", to));
        return 0;
    }

    private Optional<PracticeReport> report() {
        String name = to.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm")
                ? Optional.of(PracticeReport.HTML)
                : name.endsWith(".pdf") ? Optional.of(PracticeReport.PDF) : Optional.empty();
    }

    /** Begun when all of it is known. */
    private void page(PracticeReport report, PastPractice practice) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        report.write(practice, whole);
        boolean done = false;
        try (OutputStream out = NewFile.create(to, overwrite.existing())) {
            whole.writeTo(out);
            done = true;
        } catch (FileException e) {
            done = true; // nothing was begun
            throw e;
        } finally {
            if (!done) {
                NewFile.discard(to);
            }
        }
    }
}
