package breathtrainer.cli.wiring;

import breathtrainer.breath.SignFrom;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.cli.unfinished.RestOfSource;
import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.cli.wiring.OpenedSource.Origin;
import breathtrainer.language.Texts;
import breathtrainer.recording.Paced;
import breathtrainer.recording.PlausibleSource;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.sensor.Sensors;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.Tilt;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Opens whatever samples can come from. */
public record Sources(Speed speed, RecordingOptions options, SensorOpener sensors, PrintWriter err) {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    /** Breaths a minute of the wearer who stands in for a sensor: calm, and quick enough to be watched. */
    private static final double CALM = 8;

    /** The same, at another speed. */
    Sources at(Speed other) {
        return new Sources(other, options, sensors, err);
    }

    /**
     * Opens a serial port.
     *
     * @param port its name, {@code NAME@BAUD} or {@code auto}
     */
    public OpenedSource sensor(String port) throws SourceException, InterruptedException {
        return sensor(port, err::println);
    }

    /**
     * Opens a serial port.
     *
     * @param port its name, {@code NAME@BAUD} or {@code auto}
     * @param meanwhile is told what is wrong while it is waited for
     */
    OpenedSource sensor(String port, Consumer<String> meanwhile) throws SourceException, InterruptedException {
        SerialSource source = sensors.telling(meanwhile).open(port);
        RecordingHeader header = SensorOpener.header(source).withSign(SignFrom.GUIDED_INHALE.words());
        Optional<Tilt> learnt = source.device().flatMap(device -> sensors.last().inhaleTilt());
        return new OpenedSource(
                source, learnt.map(header::withInhaleTilt).orElse(header), RecordedCommands.NONE, Origin.SENSOR);
    }

    /** Opens a serial port, and asks whose profile it is to be read with where there are several. */
    public OpenedSource sensor(String port, WhoseSensor whose, DetectorOptions options)
            throws IOException, InterruptedException {
        OpenedSource opened = sensor(port);
        return opened.with(whose.of(opened.header(), options));
    }

    /** Opens a recording for a new practice: its samples alone. */
    public OpenedSource samplesOf(Path recording) throws SourceException {
        StoredBreath kept = kept(recording);
        RecordingHeader header =
                opened(kept.header(), recording).withSign(SignFrom.SHAPE.words()); // nobody hears what is asked
        return new OpenedSource(new Paced(plausible(kept), speed), header, RecordedCommands.NONE, Origin.RECORDING);
    }

    /** What we wrote ourselves is believed: where a sensor said nothing a practice can be counted by key. */
    private static SampleSource plausible(StoredBreath kept) {
        boolean ours = kept.header().value(RecordingHeader.VERSION).isPresent();
        return ours ? kept.source() : new PlausibleSource(kept.source());
    }

    /** Where it lies and how it was read, for going on with a practice that is cut off. */
    private RecordingHeader opened(RecordingHeader plain, Path recording) {
        RecordingHeader header =
                plain.with(OpenedSource.OPENED, recording.toUri().toString());
        if (options.rate().isPresent()) {
            header = header.with(
                    OpenedSource.OPENED_RATE, String.valueOf(options.rate().getAsDouble()));
        }
        return options.column().isPresent()
                ? header.with(OpenedSource.OPENED_COLUMN, options.column().get())
                : header;
    }

    /** Opens a recording for the same practice again: its samples and its commands. */
    public OpenedSource replayOf(Path recording) throws SourceException {
        StoredBreath kept = kept(recording);
        return new OpenedSource(new Paced(plausible(kept), speed), kept.header(), kept.commands(), Origin.REPLAY);
    }

    /** Somebody who stands in for a wearer. */
    public OpenedSource synthetic() {
        SyntheticWearer wearer = new SyntheticWearer(
                WearerOptions.of(Condition.NORMAL, System.nanoTime()).withBreathsPerMinute(CALM), TruthListener.NONE);
        RecordingHeader header = RecordingHeader.EMPTY.withSensor(wearer.name()).withUnit("raw");
        return new OpenedSource(new Paced(wearer, speed), header, RecordedCommands.NONE, Origin.SYNTHETIC);
    }

    /** No sensor: the wearer counts. */
    public OpenedSource byHand() {
        RecordingHeader header = RecordingHeader.EMPTY.withSensor(ByHand.NAME).withNothingWorn();
        return new OpenedSource(new Paced(new ByHand(), speed), header, RecordedCommands.NONE, Origin.SENSOR);
    }

    /** The sensor that is plugged in, or else the first sample. */
    public OpenedSource whateverIsThere() throws SourceException, InterruptedException {
        if (!Sensors.list().isEmpty()) {
            return sensor("auto");
        }
        Samples.Brought sample = Samples.ALL.get(0);
        err.println(TEXTS.text("sample.instead", sample.detail()));
        return samplesOf(sample.path());
    }

    /**
     * Opens what a practice was led by that was cut off: the first time to go on with it, from then on for a new one.
     *
     * @param port of its sensor, if another is wanted than {@code auto} finds
     */
    public SourceOpener after(UnfinishedPractice before, Optional<String> port) {
        return after(before, port, err::println);
    }

    /** @param meanwhile is told what is wrong with a sensor while it is waited for */
    SourceOpener after(UnfinishedPractice before, Optional<String> port, Consumer<String> meanwhile) {
        AtomicBoolean goneOn = new AtomicBoolean();
        return () -> {
            boolean again = goneOn.getAndSet(true);
            return switch (origin(before)) {
                case SYNTHETIC -> again ? synthetic() : synthetic().after(before);
                case RECORDING -> again ? samplesOf(recordingOf(before)) : rest(before);
                default -> {
                    OpenedSource sensor = before.header().worn() ? sensor(port.orElse("auto"), meanwhile) : byHand();
                    yield again ? sensor : sensor.after(before);
                }
            };
        };
    }

    private static Path recordingOf(UnfinishedPractice before) throws SourceException {
        return Samples.at(before.mark().value(OpenedSource.OPENED));
    }

    private static Origin origin(UnfinishedPractice before) {
        return Origin.marked(before.header().value("from").orElse(""));
    }

    private OpenedSource rest(UnfinishedPractice before) throws SourceException {
        Path recording = recordingOf(before);
        StoredBreath kept = StoredBreath.open(recording, readAsBefore(before), err::println);
        SampleSource rest = new RestOfSource(kept.source(), before.reached());
        return new OpenedSource(new Paced(rest, speed), kept.header(), RecordedCommands.NONE, Origin.RECORDING)
                .after(before);
    }

    private static RecordingOptions readAsBefore(UnfinishedPractice before) throws SourceException {
        String rate = before.mark().value(OpenedSource.OPENED_RATE);
        String column = before.mark().value(OpenedSource.OPENED_COLUMN);
        try {
            return new RecordingOptions(
                    rate.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(rate)),
                    column.isEmpty() ? Optional.empty() : Optional.of(column));
        } catch (IllegalArgumentException broken) {
            throw new SourceException(TEXTS.text("gone-on.source-broken", before.folder(), rate), broken);
        }
    }

    private StoredBreath kept(Path recording) throws SourceException {
        return StoredBreath.open(recording, options, err::println);
    }
}
