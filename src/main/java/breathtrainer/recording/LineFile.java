package breathtrainer.recording;

import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.file.IoReason;
import breathtrainer.file.NewFile;
import breathtrainer.file.NewFiles;
import breathtrainer.language.Texts;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A new text file that only its owner may read. Whole lines go to the disk at once, so that a kill tears none. */
final class LineFile {
    private static final Texts TEXTS = Texts.of("recording");

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

    /** Goes on with a file whose last line may have been torn: that line is taken away. */
    static LineFile goOn(Path file) throws RecordingException {
        try (FileChannel disk = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            disk.truncate(endOfLastLine(disk));
            LineFile lines = new LineFile(file, new FileOutputStream(file.toFile(), true));
            lines.written = Files.size(file);
            return lines;
        } catch (IOException e) {
            throw new RecordingException(TEXTS.text("not-gone-on", file, IoReason.of(e)), e);
        }
    }

    private static long endOfLastLine(FileChannel disk) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = disk.size(); end > 0; end--) {
            one.clear();
            disk.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
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
            throw new RecordingException(TEXTS.text("gone", file));
        }
        try {
            byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            disk.write(bytes);
            written += bytes.length;
            waiting.setLength(0);
        } catch (FileException e) {
            throw new RecordingException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RecordingException(TEXTS.text("unwritable.further", file, IoReason.of(e)), e);
        }
    }

    void close() throws RecordingException {
        try (disk) {
            flush();
        } catch (RecordingException e) {
            throw e;
        } catch (IOException e) {
            throw new RecordingException(TEXTS.text("unended", file, IoReason.of(e)), e);
        }
    }
}
