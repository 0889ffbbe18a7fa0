package breathtrainer.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes a file that only its owner may read, with the folders in which it lies; never over one that is there. */
final class NewFile {
    private NewFile() {}

    static OutputStream create(Path file) throws RecordingException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Channels.newOutputStream(Files.newByteChannel(file, options, ownerOnly(file)));
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

    /** Given at creation: there is no moment at which others could open it. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
