package breathtrainer.simulation;

import breathtrainer.language.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Writes true onsets to a file beside a recording: {@code event,time_s}. */
public final class TruthWriter implements TruthListener, AutoCloseable {
    private static final Texts TEXTS = Texts.of("simulation");

    /** Of the name of a file of true onsets. */
    public static final String ENDING = ".breaths.csv";

    private final Path file;
    private final PrintWriter lines;

    /** {@code belt.csv} has its truth in {@code belt.breaths.csv}. */
    public static Path beside(Path recording) {
        String name = String.valueOf(recording.getFileName());
        return recording.resolveSibling(name.replaceFirst("(?i)\\.csv$", "") + ENDING);
    }

    /**
     * Begins the file.
     *
     * @param file for a message
     * @param out its bytes; closed with this
     */
    public TruthWriter(Path file, OutputStream out) {
        this.file = file;
        this.lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
        lines.print("# source: synthetic, the true onsets\nevent,time_s\n");
    }

    @Override
    public void inhaleBegan(double time) {
        print("inhale", time);
    }

    @Override
    public void exhaleBegan(double time) {
        print("exhale", time);
    }

    private void print(String event, double time) {
        lines.print(String.format(Locale.ROOT, "%s,%.4f\n", event, time));
    }

    /**
     * Ends the file.
     *
     * @throws IOException if anything could not be written
     */
    @Override
    public void close() throws IOException {
        boolean failed = lines.checkError();
        lines.close();
        if (failed) {
            throw new IOException(TEXTS.text("truth.unwritten", file));
        }
    }
}
