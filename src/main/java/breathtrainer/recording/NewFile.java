package breathtrainer.recording;

import breathtrainer.recording.entry.IoReason;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes a file that only its owner may read, with the folders in which it lies; never over one that is there. */
final class NewFile {
    private NewFile() {}

    static OutputStream create(Path file) throws RecordingException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(file, ownerOnly(file));
            return open(file);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /** A channel is closed when the thread that writes is interrupted, as at the end of a practice: a stream is not. */
    private static OutputStream open(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? new FileOutputStream(file.toFile())
                : Files.newOutputStream(file);
    }

    private static RecordingException refused(Path file, IOException e) {
        boolean exists = e instanceof FileAlreadyExistsException present
                && file.toString().equals(present.getFile());
        return new RecordingException(
                exists
                        ? "%s exists already and is kept as it is. Choose another name, or move it away."
                                .formatted(file)
                        : "%s cannot be written: %s. Choose another folder.".formatted(file, IoReason.of(e)),
                e);
    }

    /** Given at creation: there is no moment at which others could open it. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
