package breathtrainer.cli;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.FileOptions;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.output.LongWork;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.cli.wiring.DecodedRaw;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.file.NewFiles;
import breathtrainer.file.SameFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.Conversion;
import breathtrainer.recording.ConversionOutcome;
import breathtrainer.recording.Entry;
import breathtrainer.recording.Entry.Note;
import breathtrainer.recording.FileKind;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a recording in another format. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    private static final String INHALE = "inhale";
    private static final String EXHALE = "exhale";
    private static final double FASTEST = 10_000; // points a second
    private static final double SLOWEST = 0.001;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN")
    private Path from = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT")
    private Path to = Path.of("");

    @Option(names = "--to-format", paramLabel = "csv|edf|edfd|wfdb")
    private @Nullable FileKind kind;

    @Option(names = "--to-rate", paramLabel = "HZ")
    private @Nullable Double toRate;

    @Option(names = "--onsets", negatable = true)
    private @Nullable Boolean onsets;

    @Option(names = "--any-size")
    private boolean anySize;

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Mixin
    private FileOptions file = new FileOptions();

    @Mixin
    private DetectorOptions detector = new DetectorOptions();

    @Override
    @SuppressWarnings("try") // the work is told of for as long as it lasts
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        FileKind target = kind != null ? kind : FileKind.of(to).orElseThrow(this::noFormat);
        boolean wanted = onsets != null ? onsets : target != FileKind.CSV;
        OptionalDouble rate = rate();
        refuseItself();
        refusePipe();
        NewFiles files = new NewFiles(overwrite.existing(), anySize);
        LongWork work = LongWork.begin(err, () -> progress(files.bytesMade()));
        try (DecodedRaw recording = DecodedRaw.of(from, file.options())) {
            RecordingOptions options = recording.passing() ? RecordingOptions.NONE : file.options();
            List<Note> onsets = wanted ? found(recording.recording(), options) : List.of();
            Conversion conversion = new Conversion(recording.recording(), options, onsets, rate);
            err.println(words(target, write(conversion, target, files, err)));
            tellSize(files, err);
        } finally {
            work.end();
        }
        return 0;
    }

    /** Whoever ends the program in the middle finds no half of a file. */
    private ConversionOutcome write(Conversion conversion, FileKind target, NewFiles files, PrintWriter err)
            throws SourceException {
        Thread onSignal = new Thread(files::discard, "tidy up");
        Runtime.getRuntime().addShutdownHook(onSignal);
        ConversionOutcome outcome = conversion.write(to, target, files, err::println);
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException ending) {
            // it is running: the file is gone
        }
        return outcome;
    }

    private String progress(long bytes) {
        return bytes == 0 ? TEXTS.text("convert.reading", from) : TEXTS.text("convert.so-far", to, grouped(bytes));
    }

    /** Of what a port said a copy is read: it would not be known again. */
    private void refuseItself() throws SourceException {
        try {
            SameFile.refuse(from, to);
        } catch (IOException e) {
            throw new SourceException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A format with fixed figures in its header has to know the whole before it is written. */
    private void refusePipe() throws SourceException {
        if (Files.exists(from) && !Files.isRegularFile(from) && !Files.isDirectory(from)) {
            throw new SourceException(TEXTS.text("convert.pipe", from));
        }
    }

    /** Gaps and long notes fill a file on a grid with nothing; nobody expects it. */
    private void tellSize(NewFiles files, PrintWriter err) {
        if (files.bytesMade() > NewFiles.MUCH_LARGER * files.bytesRead()) {
            err.println(TEXTS.text(
                    "convert.size",
                    grouped(files.bytesMade()),
                    files.bytesMade() / Math.max(1, files.bytesRead()),
                    from));
        }
    }

    private ParameterException noFormat() {
        return wrong(TEXTS.text("convert.no-format", to));
    }

    private OptionalDouble rate() {
        if (toRate != null && !(toRate >= SLOWEST && toRate <= FASTEST)) {
            throw wrong(TEXTS.text("convert.rate"));
        }
        return toRate == null ? OptionalDouble.empty() : OptionalDouble.of(toRate);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The onsets of the breaths; none if the recording tells some already. */
    private List<Note> found(Path recording, RecordingOptions options) throws IOException {
        List<Note> found = new ArrayList<>();
        try (RecordingReader reader = RecordingReader.open(recording, options)) {
            BreathDetector breaths = new BreathDetector(
                    detector.settings(WhoseSensor.ofFile(reader.header(), detector, profiles())), event -> {
                        if (event instanceof InhaleBegan inhale) {
                            found.add(onset(inhale.onset(), INHALE));
                        } else if (event instanceof ExhaleBegan exhale) {
                            found.add(onset(exhale.onset(), EXHALE));
                        }
                    });
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                if (entry.get() instanceof Entry.Reading reading) {
                    breaths.accept(reading.sample());
                } else if (entry.get() instanceof Note note
                        && Set.of(INHALE, EXHALE).contains(note.text())) {
                    return List.of();
                }
            }
        }
        return found;
    }

    private static Note onset(double seconds, String text) {
        return new Note(Math.rint(seconds * 1000) / 1000, text);
    }

    private String words(FileKind target, ConversionOutcome outcome) {
        String values = outcome.steps().isEmpty()
                ? TEXTS.text("convert.values.exact")
                : TEXTS.text(
                        target == FileKind.WFDB ? "convert.values.wfdb" : "convert.values",
                        grouped(outcome.steps().getAsLong()));
        if (Double.isNaN(outcome.rate())) {
            return TEXTS.text("convert.done.exact", to, values);
        }
        String times = outcome.moved() == 0
                ? TEXTS.text("convert.times.exact")
                : TEXTS.text("convert.times", String.format(Locale.ROOT, "%.1f", outcome.moved() * 1000));
        return TEXTS.text("convert.done", to, String.format(Locale.ROOT, "%.6g", outcome.rate()), values, times);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static WearerProfiles profiles() {
        return Folders.ofThisMachine().profiles();
    }
}
