package breathtrainer.recording;

import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.file.IoReason;
import breathtrainer.file.NewFile;
import breathtrainer.file.NewFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** A new text file that only its owner may read. Whole lines go to the disk at once, so that a kill tears none. */
final class LineFile {
    private final Path file;
    private final OutputStream disk;
    private final StringBuilder waiting = new StringBuilder();

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

    void flush() throws RecordingException {
        try {
            disk.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
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
