package breathtrainer.sensor.port;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Everything that a port said, with its time: for finding out why a sensor is not understood. Text, one arrival a line:
 * {@code 12.345678 3531320d0a}, seconds and bytes in hexadecimal; {@code 12.345678 open} where the port was opened.
 * Readable by its owner alone. A disk that fails ends the file and not the practice.
 */
public final class RawFile implements AutoCloseable {
    public static final String HEADER = "# breath-raw: 1";
    public static final String OPEN = "open";
    /** Seconds after which what was written is safe on the disk. */
    private static final double FLUSH_EVERY = 1;

    private final BufferedWriter out;
    private final long start = System.nanoTime();
    private double flushedAt;
    private boolean failed;

    public RawFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII);
        out.write(HEADER + "\n");
    }

    synchronized void opened() {
        write(OPEN);
    }

    synchronized void arrived(byte[] buffer, int count) {
        write(HexFormat.of().formatHex(Arrays.copyOf(buffer, count)));
    }

    private void write(String what) {
        double now = (System.nanoTime() - start) / 1e9;
        try {
            if (!failed) {
                out.write(String.format(Locale.ROOT, "%.6f %s%n", now, what));
            }
            if (!failed && now - flushedAt >= FLUSH_EVERY) {
                out.flush();
                flushedAt = now;
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
