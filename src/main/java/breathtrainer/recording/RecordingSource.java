package breathtrainer.recording;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import java.nio.file.Path;
import java.util.Optional;

/** The samples of a recording, without its commands, as fast as they can be read. */
public final class RecordingSource implements SampleSource {
    private final RecordingReader reader;

    /**
     * Goes on where the reader stands.
     *
     * @param reader closed with this source
     */
    public RecordingSource(RecordingReader reader) {
        this.reader = reader;
    }

    /**
     * The whole of a recording.
     *
     * @throws RecordingException if it cannot be read, see {@link RecordingReader#open(Path, RecordingOptions)}
     */
    public static RecordingSource open(Path file, RecordingOptions options) throws RecordingException {
        return new RecordingSource(RecordingReader.open(file, options));
    }

    /** What the recording says of itself, and its faults. */
    public RecordingReader reader() {
        return reader;
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public Optional<Sample> next() throws RecordingException {
        Optional<Entry> entry = reader.next();
        while (entry.isPresent()) {
            if (entry.get() instanceof Entry.Reading reading) {
                return Optional.of(reading.sample());
            }
            entry = reader.next();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        reader.close();
    }
}
