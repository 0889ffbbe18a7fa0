package breathtrainer.cli;

import breathtrainer.recording.Paced;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.RecordingSource;
import breathtrainer.recording.Speed;
import breathtrainer.sensor.Device;
import breathtrainer.sensor.Sensors;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.SourceException;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Opens whatever samples can come from. */
record Sources(Speed speed, RecordingOptions options, PrintWriter err) {
    private static final Duration RECOGNISED_WITHIN = Duration.ofSeconds(4);
    /** Breaths a minute of the wearer who stands in for a sensor: calm, and quick enough to be watched. */
    private static final double CALM = 8;

    /**
     * Opens a serial port.
     *
     * @param port its name, {@code NAME@BAUD} or {@code auto}
     */
    Opened sensor(String port) throws SourceException, InterruptedException {
        SerialSource source = SerialSource.open(port);
        Optional<Device> device = source.awaitDevice(RECOGNISED_WITHIN);
        RecordingHeader header =
                RecordingHeader.EMPTY.withSensor(device.map(Device::name).orElse(source.name()));
        if (device.isPresent() && !device.get().unit().isEmpty()) {
            header = header.withUnit(device.get().unit());
        }
        return new Opened(source, header, RecordedCommands.NONE, true);
    }

    /** Opens a recording for a new practice: its samples alone. */
    Opened samplesOf(Path recording) throws SourceException {
        RecordingSource source = new RecordingSource(reader(recording));
        return new Opened(new Paced(source, speed), source.reader().header(), RecordedCommands.NONE, false);
    }

    /** Opens a recording for the same practice again: its samples and its commands. */
    Opened replayOf(Path recording) throws SourceException {
        RecordingReader reader = reader(recording);
        ReplaySource source = new ReplaySource(reader);
        return new Opened(new Paced(source, speed), reader.header(), source, false);
    }

    /** Somebody who stands in for a wearer. */
    Opened synthetic() {
        SyntheticWearer wearer = new SyntheticWearer(
                WearerOptions.of(Condition.NORMAL, System.nanoTime()).withBreathsPerMinute(CALM), TruthListener.NONE);
        RecordingHeader header = RecordingHeader.EMPTY.withSensor(wearer.name()).withUnit("raw");
        return new Opened(new Paced(wearer, speed), header, RecordedCommands.NONE, true);
    }

    /** The sensor that is plugged in, or else the first sample. */
    Opened whateverIsThere() throws SourceException, InterruptedException {
        if (!Sensors.list().isEmpty()) {
            return sensor("auto");
        }
        Samples.Brought sample = Samples.ALL.get(0);
        err.println("No sensor is plugged in; here is a practice with a recording. " + sample.detail());
        return samplesOf(sample.path());
    }

    private RecordingReader reader(Path recording) throws SourceException {
        return RecordingReader.open(recording, options, err::println);
    }
}
