package breathtrainer.cli;

import breathtrainer.cli.wiring.OpenedSource;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.PracticePlan;
import breathtrainer.cli.wiring.SourceOpener;
import breathtrainer.figure.Figures;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.Routines;
import breathtrainer.signal.SourceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to practise; where nothing is said, what the recording was made with, or else the first routine, short. */
final class RoutineOptions {
    @Option(
            names = "--routine",
            paramLabel = "ID|FILE",
            description = "What to practise: a name that `routines` lists, or a file of your own.")
    private @Nullable String routine;

    @Option(names = "--length", paramLabel = "short|medium|long", description = "How long; short.")
    private @Nullable Length length;

    /** Opens the source and settles what is practised with it. */
    PracticePlan plan(PracticeBuilder studio, SourceOpener opening)
            throws SourceException, RoutineException, InterruptedException {
        OpenedSource opened = opening.open();
        try {
            Routine chosen = chosen(opened.header());
            OpenedSource fitting = opened.forRoutine(chosen.id());
            return new PracticePlan(studio, chosen, figures(), length(opened.header()), fitting, opening);
        } catch (RoutineException faulty) {
            opened.source().close();
            throw faulty;
        }
    }

    /** A teacher's own lie beside the routine. */
    private Figures figures() {
        return routine != null && Files.exists(Path.of(routine))
                ? Figures.besides(Path.of(routine))
                : Figures.builtIn();
    }

    private Routine chosen(RecordingHeader header) throws RoutineException {
        if (routine != null) {
            return Routines.find(routine);
        }
        return header.routine().isPresent()
                ? Routines.find(header.routine().get())
                : Routines.builtIn().get(0);
    }

    private Length length(RecordingHeader header) {
        if (length != null) {
            return length;
        }
        String recorded = header.length().orElse("short").toUpperCase(Locale.ROOT);
        for (Length known : Length.values()) {
            if (known.name().equals(recorded)) {
                return known;
            }
        }
        return Length.SHORT;
    }
}
