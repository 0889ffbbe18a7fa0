package breathtrainer.cli;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.FileOptions;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.ResultFormat;
import breathtrainer.cli.output.BreathTable;
import breathtrainer.cli.output.LongWork;
import breathtrainer.cli.output.ManyFiles;
import breathtrainer.cli.output.ReadSoFar;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.StoredBreath;
import breathtrainer.file.NewFile;
import breathtrainer.file.SameFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingReader;
import breathtrainer.sensor.RawReplay;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the breaths in a recording, or writes those of a folder's recordings. */
@Command(name = "breaths", mixinStandardHelpOptions = true)
final class BreathsCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RECORDING", arity = "0..2")
    private List<Path> paths = List.of();

    @Option(names = "--batch")
    private boolean batch;

    @Option(names = "--format", paramLabel = "text|csv|json")
    private ResultFormat format = ResultFormat.CSV;

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Option(names = "--explain")
    private boolean explain;

    @Mixin
    private FileOptions file = new FileOptions();

    @Mixin
    private DetectorOptions detector = new DetectorOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        int wanted = batch ? 2 : 1;
        CommandSpec command = required(spec);
        if (paths.size() != wanted) {
            String usage = TEXTS.text(batch ? "breaths.two-folders" : "breaths.one-recording");
            throw new ParameterException(command.commandLine(), usage);
        }
        PrintWriter err = command.commandLine().getErr();
        if (batch) {
            return batch(paths.get(0), paths.get(1), err);
        }
        print(paths.get(0), command.commandLine().getOut(), err);
        return 0;
    }

    /** One recording that cannot be read, or whose result has no place, does not stop the others; the exit code is 1. */
    private int batch(Path from, Path to, PrintWriter err) throws IOException, InterruptedException {
        if (SameFile.is(from, to)) {
            throw new ParameterException(required(spec).commandLine(), TEXTS.text("breaths.same-folder", to));
        }
        ManyFiles<Path> many = new ManyFiles<>((recording, said) -> writeResult(recording, to, said), err);
        return many.run(RecordingFolder.recordings(from), (recording, result) -> {}) == 0 ? 0 : 1;
    }

    /** Begun when all of it is known: what cannot be read leaves nothing behind. */
    private Path writeResult(Path recording, Path to, PrintWriter err) throws IOException, InterruptedException {
        Path result = to.resolve(nameOfResult(String.valueOf(recording.getFileName())));
        StringWriter found = new StringWriter();
        SameFile.refuse(recording, result);
        if (explain) {
            explain(recording, err);
        }
        StoredBreath kept = StoredBreath.open(recording, file.options(), fault -> err.println(fault));
        print(kept.source(), detector.settings(kept.header()), recording, new PrintWriter(found));
        try (Writer out =
                new OutputStreamWriter(NewFile.create(result, overwrite.existing()), StandardCharsets.UTF_8)) {
            out.write(found.toString());
        }
        return result;
    }

    private String nameOfResult(String recording) {
        return format == ResultFormat.CSV ? recording : recording.replaceFirst("\\.csv$", "") + format.ending();
    }

    /** Told in any case where it is asked for; a reader tells it of itself where it had to find out something. */
    private String explain(Path recording, PrintWriter err) throws SourceException {
        if (!explain || RawReplay.isRaw(recording)) {
            return "";
        }
        try (RecordingReader reader = RecordingReader.open(recording, file.options())) {
            String words = reader.understood().isEmpty() ? TEXTS.text("breaths.format-says-all") : reader.understood();
            err.println(recording + ": " + words);
            return words;
        }
    }

    @SuppressWarnings("try") // the work is told of for as long as it lasts
    private void print(Path recording, PrintWriter out, PrintWriter err) throws IOException, InterruptedException {
        String told = explain(recording, err);
        ReadSoFar read = new ReadSoFar();
        LongWork work = LongWork.begin(err, () -> TEXTS.text("breaths.so-far", recording, read.words()));
        try {
            StoredBreath kept = StoredBreath.open(recording, file.options(), fault -> {
                if (!fault.what().equals(told)) {
                    err.println(fault);
                }
            });
            print(
                    read.of(kept.source()),
                    detector.settings(WhoseSensor.ofFile(kept.header(), detector, profiles())),
                    recording,
                    out);
        } finally {
            work.end();
        }
    }

    private void print(SampleSource samples, DetectorSettings settings, Path recording, PrintWriter out)
            throws SourceException, InterruptedException {
        try (SampleSource source = samples) {
            BreathTable table = new BreathTable(out, format);
            table.print(source, settings);
            out.flush();
            Optional<String> complaint = table.complaint();
            if (complaint.isPresent()) {
                throw new SourceException(recording + " " + complaint.get());
            }
        }
    }

    private static CommandSpec required(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it");
        }
        return spec;
    }

    private static WearerProfiles profiles() {
        return Folders.ofThisMachine().profiles();
    }
}
