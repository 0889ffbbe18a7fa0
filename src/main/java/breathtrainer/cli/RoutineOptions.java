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
import breathtrainer.routine.RoutinePace;
import breathtrainer.routine.Routines;
import breathtrainer.signal.SourceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to practise; where nothing is said, what the recording was made with, or else the first routine, short. */
final class RoutineOptions {
    @Option(names = "--routine", paramLabel = "ID|FILE")
    private @Nullable String routine;

    @Option(names = "--length", paramLabel = "short|medium|long")
    private @Nullable Length length;

    @Option(names = "--pace", paramLabel = "full|brisk")
    private @Nullable RoutinePace pace;

    /** Opens the source and settles what is practised with it. */
    PracticePlan plan(PracticeBuilder studio, SourceOpener opening)
            throws SourceException, RoutineException, InterruptedException {
        return plan(studio, opening, Optional.empty());
    }

    /**
     * Opens the source and settles what is practised with it.
     *
     * @param recording of a practice, whose routine may lie beside it
     */
    PracticePlan plan(PracticeBuilder studio, SourceOpener opening, Optional<Path> recording)
            throws SourceException, RoutineException, InterruptedException {
        OpenedSource opened = opening.open();
        try {
            Optional<Path> beside = recording.flatMap(PracticeBuilder::routineBeside);
            Routine chosen = chosen(opened.header(), beside).at(pace(opened.header()));
            OpenedSource fitting = opened.forRoutine(chosen.id());
            return new PracticePlan(
                    own().map(file -> studio.withRoutine(chosen, file)).orElse(studio),
                    chosen,
                    own().map(Figures::besides).orElseGet(Figures::builtIn),
                    length(opened.header()),
                    fitting,
                    opening);
        } catch (RoutineException faulty) {
            opened.source().close();
            throw faulty;
        }
    }

    /** The file that was named, if one was; it may not be there. */
    Optional<Path> file() {
        return Optional.ofNullable(routine)
                .filter(name -> !Routines.IDS.contains(name))
                .map(Path::of);
    }

    /** A file of the wearer's own. A teacher's figures lie beside the routine. */
    private Optional<Path> own() {
        return file().filter(Files::exists);
    }

    /** The text that was practised goes before what the program calls so today. */
    private Routine chosen(RecordingHeader header, Optional<Path> beside) throws RoutineException {
        if (routine != null) {
            return Routines.find(routine);
        }
        if (beside.isPresent()) {
            return Routines.read(beside.get());
        }
        return header.routine().isPresent()
                ? Routines.find(header.routine().get())
                : Routines.builtIn().get(0);
    }

    private RoutinePace pace(RecordingHeader header) {
        return pace != null
                ? pace
                : RoutinePace.named(header.value(PracticeBuilder.PACE).orElse(""));
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
