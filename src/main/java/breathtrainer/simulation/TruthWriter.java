package breathtrainer.simulation;

import java.io.IOException;
import java.nio.file.Path;

/** Writes true onsets to a file beside a recording: {@code event,time_s}. */
public final class TruthWriter implements TruthListener, AutoCloseable {
    /** {@code belt.csv} has its truth in {@code belt.breaths.csv}. */
    public static Path beside(Path recording) {
        return recording;
    }

    /**
     * Begins the file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file already
     */
    public TruthWriter(Path file) throws IOException {}

    @Override
    public void inhaleBegan(double time) {}

    @Override
    public void exhaleBegan(double time) {}

    /**
     * Ends the file.
     *
     * @throws IOException if anything could not be written
     */
    @Override
    public void close() throws IOException {}
}
