package breathtrainer.recording;

import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.file.IoReason;
import breathtrainer.file.NewFile;
import breathtrainer.file.NewFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A new text file that only its owner may read. Whole lines go to the disk at once, so that a kill tears none. */
final class LineFile {
    private final Path file;
    private final OutputStream disk;
    private final StringBuilder waiting = new StringBuilder();
    private long written; // bytes

    private LineFile(Path file, OutputStream disk) {
        this.file = file;
        this.disk = disk;
    }

    static LineFile create(Path file, Existing existing) throws RecordingException {
        try {
            return new LineFile(file, NewFile.create(file, existing));
        } catch (FileException e) {
            throw new RecordingException(String.valueOf(e.getMessage()), e);
        }
    }

    static LineFile create(Path file, NewFiles files) throws IOException {
        return new LineFile(file, files.create(file));
    }

    void add(String line) {
        waiting.append(line).append('\n');
    }

    Path file() {
        return file;
    }

    /**
     * Begins another file with all that was written to this one, and closes this one.
     *
     * @return without what waits to be written
     */
    LineFile copyTo(Path other) throws RecordingException {
        LineFile copy = create(other, Existing.KEEP);
        try (InputStream in = Files.newInputStream(file)) {
            copy.copy(in, written);
        } catch (IOException unreadable) {
            // it went with its folder: what comes from now on is kept
        }
        try {
            disk.close();
        } catch (IOException broken) {
            // it is broken: that is why there is another
        }
        return copy;
    }

    private void copy(InputStream in, long bytes) throws IOException {
        byte[] some = new byte[1 << 16];
        while (written < bytes) {
            int read = in.read(some, 0, (int) Math.min(some.length, bytes - written));
            if (read < 0) {
                return;
            }
            disk.write(some, 0, read);
            written += read;
        }
    }

    boolean isEmpty() {
        return written == 0;
    }

    /** What waits here waits there from now on. */
    void handOver(LineFile next) {
        next.waiting.append(waiting);
        waiting.setLength(0);
    }

    void flush() throws RecordingException {
        if (written > 0 && Files.notExists(file)) {
            // the system would write on, into a file that nobody can open any more
            throw new RecordingException(String.format(Locale.ROOT, "%s is no longer there.", file));
        }
        try {
            byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            disk.write(bytes);
            written += bytes.length;
            waiting.setLength(0);
        } catch (FileException e) {
            throw new RecordingException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RecordingException(
                    String.format(Locale.ROOT, "%s cannot be written any further: %s.", file, IoReason.of(e)), e);
        }
    }

    void close() throws RecordingException {
        try (disk) {
            flush();
        } catch (RecordingException e) {
            throw e;
        } catch (IOException e) {
            throw new RecordingException(
                    String.format(Locale.ROOT, "%s cannot be ended: %s.", file, IoReason.of(e)), e);
        }
    }
}
