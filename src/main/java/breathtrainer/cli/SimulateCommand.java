package breathtrainer.cli;

import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.wiring.SimulatedPractice;
import breathtrainer.file.NewFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.Routines;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthWriter;
import breathtrainer.simulation.WearerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the recording of a synthetic wearer, and its true breaths beside it. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    /** The names of the conditions, for help and completion. */
    static final class Conditions implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Condition.values()).map(Condition::word).iterator();
        }
    }

    private static final double USUAL_MINUTES = 5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "FILE", required = true)
    private Path to = Path.of("");

    @Option(names = "--rate", paramLabel = "HZ", defaultValue = "50")
    private double rate;

    @Option(names = "--breaths-per-minute", paramLabel = "N")
    private @Nullable Double breathsPerMinute;

    @Option(
            names = "--condition",
            paramLabel = "NAME",
            defaultValue = "normal",
            completionCandidates = Conditions.class)
    private String condition = "normal";

    @Option(names = "--gyroscope")
    private boolean gyroscope;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--minutes", paramLabel = "N")
    private @Nullable Double minutes;

    @Option(names = "--routine", paramLabel = "ID|FILE")
    private @Nullable String routine;

    @Option(names = "--length", paramLabel = "short|medium|long")
    private Length length = Length.SHORT;

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Override
    public Integer call() throws IOException, RoutineException {
        WearerOptions options = options();
        RecordingHeader header = RecordingHeader.EMPTY
                .withSensor("synthetic wearer, " + condition)
                .withUnit("raw")
                .with("synthetic", "yes")
                .with("seed", Long.toString(seed));
        if (routine == null) {
            simulate(options, header);
        } else {
            rehearse(options, Routines.find(routine), header);
        }
        return 0;
    }

    private void simulate(WearerOptions options, RecordingHeader header) throws IOException {
        try (RecordingWriter writer = RecordingWriter.create(to, header, overwrite.existing());
                TruthWriter truth = truth();
                SyntheticWearer wearer = new SyntheticWearer(options, truth)) {
            write(wearer::next, writer);
        }
    }

    private void rehearse(WearerOptions options, Routine practised, RecordingHeader header) throws IOException {
        RecordingHeader named = header.withRoutine(practised.id(), length.name().toLowerCase(Locale.ROOT));
        try (RecordingWriter writer = RecordingWriter.create(to, named, overwrite.existing());
                TruthWriter truth = truth()) {
            write(new SimulatedPractice(options, practised, length, truth)::next, writer);
        }
    }

    private TruthWriter truth() throws IOException {
        Path file = TruthWriter.beside(to);
        return new TruthWriter(file, NewFile.create(file, overwrite.existing()));
    }

    private static void write(Supplier<Optional<Sample>> samples, RecordingWriter writer) throws IOException {
        for (Optional<Sample> sample = samples.get(); sample.isPresent(); sample = samples.get()) {
            writer.write(sample.get());
        }
    }

    private WearerOptions options() {
        Condition chosen = Condition.named(condition)
                .orElseThrow(() -> wrong(TEXTS.text("simulate.condition", condition, String.join(", ", names()))));
        try {
            WearerOptions options = lasting(WearerOptions.of(chosen, seed).withRate(rate));
            options = gyroscope ? options.withGyroscope() : options;
            return breathsPerMinute == null ? options : options.withBreathsPerMinute(breathsPerMinute);
        } catch (IllegalArgumentException outOfRange) {
            throw wrong(outOfRange.getMessage());
        }
    }

    private WearerOptions lasting(WearerOptions options) {
        if (routine == null) {
            return options.withMinutes(minutes == null ? USUAL_MINUTES : minutes);
        }
        if (minutes != null) {
            throw wrong(TEXTS.text("simulate.minutes"));
        }
        return options;
    }

    private static List<String> names() {
        return Arrays.stream(Condition.values()).map(Condition::word).toList();
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
