package breathtrainer.bench;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import java.nio.file.Path;

/**
 * A recording that is opened as often as it is looked at.
 *
 * @param recording that is read
 * @param shown as the person named it
 */
public record BenchSource(Path recording, RecordingOptions options, Path shown) {
    /** From its first sample. */
    public RecordingReader open() throws RecordingException {
        return RecordingReader.open(recording, options);
    }

    /** What it says of itself. */
    public RecordingHeader header() throws RecordingException {
        try (RecordingReader reader = open()) {
            return reader.header();
        }
    }
}
