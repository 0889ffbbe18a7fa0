package breathtrainer.cli;

import breathtrainer.calibration.Asked;
import breathtrainer.calibration.Calibrator;
import breathtrainer.calibration.CountedSensitivity;
import breathtrainer.calibration.Evidence;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import breathtrainer.calibration.Verdict;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.cli.calibrating.GuidedRun;
import breathtrainer.cli.calibrating.KeptProfile;
import breathtrainer.cli.calibrating.LearntJson;
import breathtrainer.cli.calibrating.LearntWords;
import breathtrainer.cli.calibrating.RecordedEvidence;
import breathtrainer.cli.calibrating.SimulatedStraps;
import breathtrainer.cli.calibrating.ToldWearer;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.FileOptions;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.SoundOptions;
import breathtrainer.cli.option.SpeedConverter;
import breathtrainer.cli.wiring.DeviceHeader;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.MachineRoom;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.PracticeSounds;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.cli.wiring.StoredBreath;
import breathtrainer.language.Texts;
import breathtrainer.recording.Paced;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.recording.Speed;
import breathtrainer.sensor.RawReplay;
import breathtrainer.sensor.SerialSource;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.simulation.AskedWearer;
import breathtrainer.sound.SpokenLines;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Program and wearer agree on what a breath is. */
@Command(name = "calibrate", mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    /** One of three places where breath comes from. */
    static final class Origin {
        @Option(names = "--sensor", paramLabel = "PORT|auto")
        private @Nullable String sensor;

        @Option(names = "--from", paramLabel = "RECORDING")
        private @Nullable Path recording;

        @Option(names = "--simulate")
        private boolean simulate;
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup
    private @Nullable Origin origin;

    @Option(names = "--worn", paramLabel = "NAME")
    private @Nullable String worn;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--speed", paramLabel = "N|max", converter = SpeedConverter.class)
    private @Nullable Speed speed;

    @Option(names = "--record", paramLabel = "FILE")
    private @Nullable Path record;

    @Option(names = "--counted", paramLabel = "N")
    private @Nullable Integer counted;

    @Option(names = "--between", arity = "2", paramLabel = "T")
    private @Nullable List<Double> between;

    @Option(names = "--profile", paramLabel = "NAME")
    private @Nullable String profile;

    @Option(names = "--no-profile")
    private boolean noProfile;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ViewOptions view = new ViewOptions();

    private RecordingHeader sensor = RecordingHeader.EMPTY; // what is known of the one that is worn

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Mixin
    private SoundOptions sound = new SoundOptions();

    @Mixin
    private FileOptions file = new FileOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        if (!isForTerminal() && view.isCalibrated(sources(), studio(), source())) {
            return 0;
        }
        KeptProfile keeping = new KeptProfile(Folders.ofThisMachine().profiles(), profile, overwrite.existing());
        keeping.refuseExisting();
        Evidence evidence = evidence();
        if (evidence.isEmpty()) {
            throw new SourceException(TEXTS.text("calibrate.nothing"));
        }
        Learnt learnt = Calibrator.learn(evidence);
        Optional<Double> sensitivity = counted == null ? Optional.of(1.0) : sensitivity(evidence, learnt, counted);
        String kept = noProfile ? null : keeping.keep(learnt, sensor, sensitivity.orElse(1.0));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LearntJson.of(learnt, sensitivity.orElse(1.0), kept));
        } else {
            LearntWords.of(learnt).forEach(out::println);
            if (kept != null) {
                out.println(TEXTS.text("profile.kept", kept));
            }
        }
        out.flush();
        boolean poor = learnt.verdict() == Verdict.POOR;
        if (poor) {
            err().println(LearntWords.reason(learnt));
        }
        return poor || sensitivity.isEmpty() ? 1 : 0;
    }

    /** What is wanted besides the guided minute is done there alone. */
    private boolean isForTerminal() {
        boolean read = origin != null && origin.recording != null;
        boolean named = profile != null || noProfile || worn != null;
        return json || read || named || record != null || counted != null;
    }

    private Sources sources() {
        SensorOpener door = SensorOpener.of(file.options(), null, Folders.ofThisMachine());
        return new Sources(speed != null ? speed : Speed.NORMAL, file.options(), door, err());
    }

    private PracticeBuilder studio() {
        Folders folders = Folders.ofThisMachine();
        PracticeSounds sounds = PracticeSounds.of(sound, overwrite, folders, err());
        return new PracticeBuilder(new DetectorOptions(), null, sounds, folders);
    }

    private SourceChoice source() {
        boolean simulated = origin != null && origin.simulate;
        String port = origin == null ? null : origin.sensor;
        return simulated ? MachineRoom.simulated() : MachineRoom.sensor(Objects.requireNonNullElse(port, "auto"));
    }

    private void check() {
        if (profile != null && noProfile) {
            throw wrong(TEXTS.text("calibrate.profile-both"));
        }
        if (profile != null && !WearerProfile.isName(profile)) {
            throw wrong(TEXTS.text("calibrate.profile-name", profile));
        }
        if (sound.soundTo().isPresent()) {
            throw wrong(TEXTS.text("calibrate.sound-to"));
        }
        if (between != null && counted == null) {
            throw wrong(TEXTS.text("calibrate.between"));
        }
        if (counted != null && counted < 1) {
            throw wrong(TEXTS.text("calibrate.counted", counted));
        }
        if (between != null && !(between.get(0) < between.get(1))) {
            throw wrong(TEXTS.text("calibrate.between-order"));
        }
        boolean simulated = origin != null && origin.simulate;
        if (!simulated && worn != null) {
            throw wrong(TEXTS.text("calibrate.worn"));
        }
        if (record != null && origin != null && origin.recording != null) {
            throw wrong(TEXTS.text("calibrate.record"));
        }
    }

    private Evidence evidence() throws IOException, InterruptedException {
        Path recording = origin == null ? null : origin.recording;
        if (recording != null) {
            return RawReplay.isRaw(recording)
                    ? RecordedEvidence.read(StoredBreath.open(recording, file.options(), fault -> {})
                            .source())
                    : RecordedEvidence.read(recording, file.options(), fault -> err().println(fault));
        }
        return origin != null && origin.simulate ? simulated() : worn();
    }

    private Evidence simulated() throws SourceException, InterruptedException {
        String way = worn == null ? "good" : worn;
        AskedWearer wearer = SimulatedStraps.wearer(way, seed)
                .orElseThrow(() -> wrong(TEXTS.text("calibrate.worn-unknown", way, SimulatedStraps.ways())));
        Speed pace = speed != null ? speed : json ? Speed.MAX : Speed.NORMAL;
        RecordingHeader header =
                RecordingHeader.EMPTY.withSensor(wearer.name()).withUnit("raw").with("synthetic", "yes");
        return guided(new Paced(wearer, pace), header, new ToldWearer(wearer), pace.equals(Speed.NORMAL));
    }

    private Evidence worn() throws SourceException, InterruptedException {
        String port = origin == null ? "auto" : Objects.requireNonNullElse(origin.sensor, "auto");
        SensorOpener door =
                SensorOpener.of(file.options(), null, Folders.ofThisMachine()).telling(err()::println);
        SerialSource source = door.open(port);
        sensor = SensorOpener.header(source);
        return guided(source, DeviceHeader.of(source.device(), source.name()), asked -> {}, true);
    }

    /** @param heard whether anybody could listen */
    private Evidence guided(SampleSource opened, RecordingHeader header, Consumer<Asked> wearer, boolean heard)
            throws SourceException, InterruptedException {
        Optional<SpokenLines> voice = heard
                ? PracticeSounds.of(sound, overwrite, Folders.ofThisMachine(), err())
                        .lines()
                : Optional.empty();
        Consumer<String> told = sentence -> {
            err().println(sentence);
            voice.ifPresent(lines -> lines.say(sentence));
        };
        try (SampleSource source = opened) {
            RecordingWriter writer = record == null ? null : writer(record, header);
            return new GuidedRun(source, writer, wearer, told).run().evidence();
        } finally {
            voice.ifPresent(SpokenLines::close);
        }
    }

    private RecordingWriter writer(Path to, RecordingHeader header) throws SourceException {
        return RecordingWriter.create(
                to, header.withStarted(OffsetDateTime.now(ZoneId.systemDefault())), overwrite.existing());
    }

    private Optional<Double> sensitivity(Evidence evidence, Learnt learnt, int wanted) {
        double from = between == null ? Double.NEGATIVE_INFINITY : between.get(0);
        double to = between == null ? Double.POSITIVE_INFINITY : between.get(1);
        CountedSensitivity found =
                CountedSensitivity.of(evidence.samples(), LearntSettings.of(learnt), wanted, from, to);
        err().println(
                        found.sensitivity().isPresent()
                                ? TEXTS.text(
                                        "calibrate.sensitivity",
                                        found.sensitivity().get(),
                                        wanted)
                                : TEXTS.text("calibrate.no-sensitivity", wanted, found.fewest(), found.most()));
        return found.sensitivity();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
