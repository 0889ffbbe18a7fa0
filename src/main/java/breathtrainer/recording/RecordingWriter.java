package breathtrainer.recording;

import breathtrainer.signal.Sample;
import java.nio.file.Path;

/**
 * Writes a recording that can be read by its owner alone. What was written is in the file at the latest half a second of the
 * samples' time later, and at every command: a program that is killed loses no more. For one thread.
 *
 * <p>A recording is of one sensor: the first sample that is not missing says how many values there are. Until it comes, what
 * is written is held back. Reading the file gives the entries that were written, with exactly the same numbers.
 */
public final class RecordingWriter implements AutoCloseable {
    private RecordingWriter() {}

    /**
     * Begins a recording, with the folders in which it lies.
     *
     * @throws RecordingException if there is such a file already, or it cannot be written
     */
    public static RecordingWriter create(Path file, RecordingHeader header) throws RecordingException {
        return new RecordingWriter();
    }

    /**
     * Adds a sample. Values that are missing or infinite become empty fields.
     *
     * @throws RecordingException if the file cannot be written any further
     * @throws IllegalArgumentException if its time is not finite
     */
    public void write(Sample sample) throws RecordingException {}

    /**
     * Adds a command of the wearer, and puts it on the disk at once.
     *
     * @param time seconds, of the newest sample
     * @param word one word
     * @throws RecordingException if the file cannot be written any further
     */
    public void command(double time, String word) throws RecordingException {}

    /**
     * Adds a remark for people, which has no part in a replay.
     *
     * @param text one line that does not begin with {@code command}
     * @throws RecordingException if the file cannot be written any further
     */
    public void note(double time, String text) throws RecordingException {}

    /** Adds what was read. */
    public void write(Entry entry) throws RecordingException {}

    /** May be called again. */
    @Override
    public void close() throws RecordingException {}
}
