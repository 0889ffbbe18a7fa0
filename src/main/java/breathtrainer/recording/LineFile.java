package breathtrainer.recording;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A new text file that only its owner may read. Whole lines go to the disk at once, so that a kill tears none. */
final class LineFile {
    private final Path file;
    private final OutputStream disk;
    private final StringBuilder waiting = new StringBuilder();

    private LineFile(Path file, OutputStream disk) {
        this.file = file;
        this.disk = disk;
    }

    static LineFile create(Path file) throws RecordingException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new LineFile(file, newFile(file));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static RecordingException refused(Path file, IOException e) {
        boolean exists = e instanceof FileAlreadyExistsException present
                && file.toString().equals(present.getFile());
        return new RecordingException(
                exists
                        ? "%s exists already and is kept as it is. Choose another name, or move it away."
                                .formatted(file)
                        : "%s cannot be written: %s. Choose another folder.".formatted(file, Reason.of(e)),
                e);
    }

    private static OutputStream newFile(Path file) throws IOException {
        Files.createFile(file, ownerOnly(file));
        // a channel is closed when the thread that writes is interrupted, as at the end of a practice: a stream is not
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? new FileOutputStream(file.toFile())
                : Files.newOutputStream(file);
    }

    /** Given at creation: there is no moment at which others could open it. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    void add(String line) {
        waiting.append(line).append('\n');
    }

    void flush() throws RecordingException {
        try {
            disk.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
            waiting.setLength(0);
        } catch (IOException e) {
            throw new RecordingException("%s cannot be written any further: %s.".formatted(file, Reason.of(e)), e);
        }
    }

    void close() throws RecordingException {
        try (disk) {
            flush();
        } catch (RecordingException e) {
            throw e;
        } catch (IOException e) {
            throw new RecordingException("%s cannot be ended: %s.".formatted(file, Reason.of(e)), e);
        }
    }
}
