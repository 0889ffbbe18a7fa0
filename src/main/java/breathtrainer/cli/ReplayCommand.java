package breathtrainer.cli;

import breathtrainer.bench.BenchSetup;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.FileOptions;
import breathtrainer.cli.option.KnocksOption;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.SoundOptions;
import breathtrainer.cli.option.SpeedConverter;
import breathtrainer.cli.wiring.BenchSetups;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.PracticePlan;
import breathtrainer.cli.wiring.PracticeSounds;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.language.Texts;
import breathtrainer.recording.Speed;
import breathtrainer.routine.RoutineException;
import breathtrainer.session.EventJson;
import breathtrainer.session.LogWords;
import breathtrainer.session.SessionEvent;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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

/** The same practice again, from its recording. */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORDING")
    private Path recording = Path.of("");

    @Mixin
    private RoutineOptions routine = new RoutineOptions();

    @Option(names = "--speed", paramLabel = "N|max", converter = SpeedConverter.class)
    private @Nullable Speed speed;

    @Option(names = "--play")
    private boolean play;

    @Option(names = "--measure")
    private boolean measure;

    @Option(names = "--log")
    private boolean log;

    @Option(names = "--json")
    private boolean json;

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

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Override
    public Integer call() throws SourceException, RoutineException, InterruptedException, IOException {
        if (json && !log) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("replay.json"));
        }
        sound.keep(recording);
        PrintWriter err = spec.commandLine().getErr();
        Speed pace = speed != null ? speed : log ? Speed.MAX : Speed.NORMAL;
        Folders folders = Folders.ofThisMachine();
        Sources sources = new Sources(pace, file.options(), SensorOpener.of(file.options(), null, folders), err);
        PracticeSounds sounds = PracticeSounds.of(sound, overwrite, folders, err);
        PracticeBuilder studio = new PracticeBuilder(detector, null, sounds, folders).withKnocks(knocks);
        PracticePlan plan = routine.plan(studio, () -> sources.replayOf(recording), Optional.of(recording));
        if (log) {
            return print(plan);
        }
        if (play || speed != null) {
            return view.show(plan, sources, err);
        }
        Callable<BenchSetup> setup = () -> BenchSetups.of(recording, file.options(), plan, detector);
        return measure
                ? view.measure(setup, plan, sources, spec.commandLine().getOut(), err)
                : view.bench(setup, plan, sources, err);
    }

    private int print(PracticePlan plan) throws SourceException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        plan.studio()
                .practice(plan.routine(), plan.length(), plan.opened(), event -> out.println(line(event)))
                .runHere();
        out.flush();
        return 0;
    }

    private String line(SessionEvent event) {
        return json ? EventJson.of(event) : LogWords.of(event).line();
    }
}
