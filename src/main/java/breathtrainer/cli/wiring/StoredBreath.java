package breathtrainer.cli.wiring;

import breathtrainer.recording.RecordingFault;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.sensor.RawReplay;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Breath that was kept in a file, and the one door to it: a recording of any format, or everything that a port said, which
 * is understood anew on the way. What the file is, its content says and not its name.
 *
 * @param source its samples, as fast as they can be read
 */
public record StoredBreath(SampleSource source, RecordingHeader header, RecordedCommands commands) {
    public static StoredBreath open(Path file, RecordingOptions options, Consumer<RecordingFault> faults)
            throws SourceException {
        if (RawReplay.isRaw(file)) {
            RawReplay raw = RawReplay.open(file, SensorOpener.columns(options));
            return new StoredBreath(raw, DeviceHeader.of(raw.awaitDevice(), raw.name()), RecordedCommands.NONE);
        }
        RecordingReader reader = RecordingReader.open(file, options, faults);
        ReplaySource source = new ReplaySource(reader);
        return new StoredBreath(source, reader.header(), source);
    }
}
