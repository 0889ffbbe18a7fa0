package breathtrainer.sensor.port;

import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.file.NewFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Everything that a port said, with its time: for finding out why a sensor is not understood. Text, one arrival a line:
 * {@code 12.345678 3531320d0a}, seconds and bytes in hexadecimal; {@code 12.345678 open} where the port was opened.
 * Lines that begin with {@code #} are remarks. Readable by its owner alone. A disk that fails ends the file and not the practice.
 */
public final class RawFile implements AutoCloseable {
    public static final String HEADER = "# breath-raw: 1";
    public static final String OPEN = "open";
    /** Seconds after which what was written is safe on the disk. */
    private static final double FLUSH_EVERY = 1;

    private final Writer out;
    private final long start = System.nanoTime();
    private double flushedAt;
    private boolean failed;

    private RawFile(Writer out) {
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @param existing whether it may take the place of one that is there
     * @throws FileException if it is there and is kept, or cannot be written
     */
    public static RawFile create(Path file, Existing existing) throws FileException {
        RawFile raw = new RawFile(
                new BufferedWriter(new OutputStreamWriter(NewFile.create(file, existing), StandardCharsets.US_ASCII)));
        raw.write(HEADER);
        return raw;
    }

    synchronized void opened() {
        write(openLine(now()));
    }

    synchronized void arrived(byte[] buffer, int count) {
        write(line(now(), Arrays.copyOf(buffer, count)));
    }

    /** How the opening of a port is written. */
    public static String openLine(double seconds) {
        return String.format(Locale.ROOT, "%.6f %s", seconds, OPEN);
    }

    /** How bytes are written. */
    public static String line(double seconds, byte[] bytes) {
        return String.format(Locale.ROOT, "%.6f %s", seconds, HexFormat.of().formatHex(bytes));
    }

    private double now() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void write(String line) {
        try {
            if (!failed) {
                out.write(line + "\n");
            }
            if (!failed && now() - flushedAt >= FLUSH_EVERY) {
                out.flush();
                flushedAt = now();
            }
        } catch (IOException diskFull) {
            failed = true;
        }
    }

    @Override
    public synchronized void close() {
        try {
            failed = true;
            out.close();
        } catch (IOException diskFull) {
            // what could be written is written
        }
    }
}
