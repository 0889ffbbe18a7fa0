package breathtrainer.cli.wiring;

import breathtrainer.bench.BenchSetup;
import breathtrainer.bench.BenchSource;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.rerun.Practised;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.Routines;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recordings for the workbench. */
public final class BenchSetups {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    private BenchSetups() {}

    /** One that was dropped onto the window, or chosen in it: seen with what it says itself. */
    static BenchSetup of(Path recording) throws SourceException {
        BenchSource source = source(recording, RecordingOptions.NONE);
        RecordingHeader header = source.header();
        Practised own = Practised.as(header, routine(recording, header), new DetectorOptions().settings(header));
        return new BenchSetup(source, own, routines(own.routine()), facts(header));
    }

    /** One that was named on the command line. */
    public static BenchSetup of(Path recording, RecordingOptions options, PracticePlan plan, DetectorOptions detector)
            throws SourceException {
        plan.opened().source().close();
        BenchSource source = source(recording, options);
        Practised own = new Practised(
                plan.routine(),
                plan.length(),
                detector.settings(plan.opened().header()),
                plan.studio().knocks(plan.opened()));
        return new BenchSetup(
                source, own, routines(plan.routine()), facts(plan.opened().header()));
    }

    /** Of what a port said a recording is made, which is there until the program ends. */
    private static BenchSource source(Path recording, RecordingOptions options) throws SourceException {
        DecodedRaw decoded = DecodedRaw.of(recording, options);
        if (decoded.passing()) {
            Runtime.getRuntime().addShutdownHook(new Thread(decoded::close, "tidy up"));
        }
        return new BenchSource(decoded.recording(), decoded.passing() ? RecordingOptions.NONE : options, recording);
    }

    private static Routine routine(Path recording, RecordingHeader header) throws SourceException {
        Optional<Path> beside = PracticeBuilder.routineBeside(recording);
        try {
            if (beside.isPresent()) {
                return Routines.read(beside.get());
            }
            return Routines.IDS.contains(header.routine().orElse(""))
                    ? Routines.find(header.routine().orElse(""))
                    : Routines.builtIn().get(0);
        } catch (RoutineException e) {
            throw new SourceException(TEXTS.text("bench.routine", String.valueOf(e.getMessage())), e);
        }
    }

    private static List<Routine> routines(Routine own) {
        List<Routine> all = new ArrayList<>(Routines.builtIn());
        if (!all.contains(own)) {
            all.add(0, own);
        }
        return all;
    }

    private static String facts(RecordingHeader header) {
        List<String> facts = new ArrayList<>();
        header.sensor().ifPresent(facts::add);
        header.value("started").ifPresent(facts::add);
        header.value("routine").ifPresent(facts::add);
        header.value("from").ifPresent(from -> facts.add(TEXTS.text("bench.from", from)));
        return String.join("  ·  ", facts);
    }
}
