package breathtrainer.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a recording from its beginning to its end, one entry at a time; never holds more of it than that. For one thread.
 *
 * <p>A line that cannot be used (a field that is no number, too few or too many fields, a time that goes backwards) is left
 * out and told as a {@link Fault}, and reading goes on with the next. A last line that was cut off, as when the program that
 * wrote it was killed, is passed over in silence. A file in which no reading can be found at all is refused.
 */
public final class RecordingReader implements AutoCloseable {
    /** So many faults are kept; all are counted. */
    public static final int FAULTS_KEPT = 100;

    private RecordingReader() {}

    /**
     * Opens a recording and reads it up to its first sample.
     *
     * @throws RecordingException if there is no such file, it may not be read, or it is not a recording
     */
    public static RecordingReader open(Path file, RecordingOptions options) throws RecordingException {
        return open(file, options, fault -> {});
    }

    /**
     * Opens a recording and reads it up to its first sample.
     *
     * @param listener told of each fault as it is found
     * @throws RecordingException if there is no such file, it may not be read, or it is not a recording
     */
    public static RecordingReader open(Path file, RecordingOptions options, Consumer<Fault> listener)
            throws RecordingException {
        return new RecordingReader();
    }

    /** The file as it was given. */
    public String name() {
        return "";
    }

    public RecordingHeader header() {
        return RecordingHeader.EMPTY;
    }

    /** How many values a sample has: 1 for a belt, 3 for an accelerometer. */
    public int channels() {
        return 1;
    }

    /**
     * The next entry, in the order of the file. The times of samples never decrease.
     *
     * @return empty at the end
     * @throws RecordingException if the file cannot be read any further
     */
    public Optional<Entry> next() throws RecordingException {
        return Optional.empty();
    }

    /** The first {@value #FAULTS_KEPT} faults found so far. */
    public List<Fault> faults() {
        return List.of();
    }

    /** How many faults were found so far. */
    public long faultCount() {
        return 0;
    }

    /** May be called again, and from any thread. */
    @Override
    public void close() {}
}
