package breathtrainer.cli;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.FileOptions;
import breathtrainer.cli.option.KnocksOption;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.SoundOptions;
import breathtrainer.cli.option.SpeedConverter;
import breathtrainer.cli.output.Console;
import breathtrainer.cli.profile.AskAtTerminal;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.cli.watch.Rehearsal;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.OpenedSource;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.PracticePlan;
import breathtrainer.cli.wiring.PracticeSounds;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.SourceOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.file.SameFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.Speed;
import breathtrainer.routine.RoutineException;
import breathtrainer.sensor.Sensors;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: a practice that is led by breath. */
@Command(name = "practise", mixinStandardHelpOptions = true)
final class PractiseCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    /** One of the places where breath comes from. */
    static final class Origin {
        @Option(names = "--sensor", paramLabel = "PORT|auto")
        private @Nullable String sensor;

        @Option(names = "--from", paramLabel = "RECORDING")
        private @Nullable Path recording;

        @Option(names = "--simulate")
        private boolean simulate;

        @Option(names = "--by-hand")
        private boolean byHand;
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup
    private @Nullable Origin origin;

    @Mixin
    private ResumeOption resume = new ResumeOption();

    @Mixin
    private RoutineOptions routine = new RoutineOptions();

    @Option(names = "--record", paramLabel = "FILE")
    private @Nullable Path record;

    @Option(names = "--raw", paramLabel = "FILE")
    private @Nullable Path raw;

    @Option(names = "--speed", paramLabel = "N|max", converter = SpeedConverter.class, defaultValue = "1")
    private Speed speed = Speed.NORMAL;

    @Option(names = "--watch")
    private boolean watch;

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Mixin
    private FileOptions file = new FileOptions();

    @Mixin
    private DetectorOptions detector = new DetectorOptions();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private KnocksOption knocks = new KnocksOption();

    @Mixin
    private SoundOptions sound = new SoundOptions();

    @Override
    public Integer call() throws SourceException, RoutineException, InterruptedException, IOException {
        if (raw != null && origin != null && origin.sensor == null) {
            throw wrong(TEXTS.text("practise.raw"));
        }
        if (origin != null && origin.recording != null) {
            keep(origin.recording);
        }
        PrintWriter err = spec.commandLine().getErr();
        Folders folders = Folders.ofThisMachine();
        Sources sources =
                new Sources(speed, file.options(), SensorOpener.of(file.options(), overwrite.named(raw), folders), err);
        PracticeSounds sounds = PracticeSounds.of(sound, overwrite, folders, err);
        PracticeBuilder studio =
                new PracticeBuilder(detector, overwrite.named(record), sounds, folders).withKnocks(knocks);
        if (resume.isGiven() && !watch) {
            return goOn(studio, sources, resume.take(folders));
        }
        if (watch) {
            return view.rehearse(rehearsal(studio, sources), sources, err);
        }
        ResumeOption.offer(folders, err);
        return view.show(routine.plan(studio, opening(sources)), sources, err);
    }

    private int goOn(PracticeBuilder studio, Sources sources, UnfinishedPractice before)
            throws SourceException, RoutineException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            SourceOpener opener = sources.after(before, Optional.ofNullable(origin == null ? null : origin.sensor));
            PracticePlan plan = routine.plan(studio, opener, Optional.of(before.recording()));
            err.println(TEXTS.text("practise.goes-on", before.id()));
            return view.show(plan, sources, err);
        } finally {
            before.mark().release();
        }
    }

    private Rehearsal<PracticePlan> rehearsal(PracticeBuilder studio, Sources sources) {
        Path file = routine.file().orElseThrow(() -> wrong(TEXTS.text("practise.watch-file")));
        boolean nobody = origin != null && (origin.simulate || origin.recording != null);
        if (!nobody || resume.isGiven()) {
            throw wrong(TEXTS.text("practise.watch-nobody"));
        }
        SourceOpener opening = opening(sources);
        return new Rehearsal<>(
                file, () -> routine.plan(studio, () -> opening.open().rehearsed()));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What is read is never written over. */
    private void keep(Path from) throws IOException {
        if (record != null) {
            SameFile.refuse(from, record);
        }
        sound.keep(from);
    }

    private SourceOpener opening(Sources sources) {
        if (origin == null) {
            return () -> Sensors.list().isEmpty() ? sources.whateverIsThere() : worn(sources, "auto");
        }
        if (origin.simulate) {
            return sources::synthetic;
        }
        if (origin.byHand) {
            return sources::byHand;
        }
        Path recording = origin.recording;
        if (recording != null) {
            return () -> sources.samplesOf(recording);
        }
        String port = Objects.requireNonNullElse(origin.sensor, "auto");
        return () -> worn(sources, port);
    }

    private AskAtTerminal asking() {
        return new AskAtTerminal(
                Console.isInteractive(),
                new InputStreamReader(System.in, Console.charset()),
                spec.commandLine().getErr());
    }

    /** Whoever wears it is asked for before anything is shown. */
    private OpenedSource worn(Sources sources, String port) throws SourceException, InterruptedException {
        try {
            WhoseSensor whose = new WhoseSensor(
                    Folders.ofThisMachine().profiles(),
                    asking(),
                    spec.commandLine().getErr()::println);
            return sources.sensor(port, whose, detector);
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw new SourceException(String.valueOf(e.getMessage()), e);
        }
    }
}
