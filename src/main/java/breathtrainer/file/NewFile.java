package breathtrainer.file;

import breathtrainer.language.Texts;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes a file that only its owner may read, with the folders in which it lies. */
public final class NewFile {
    private static final Texts TEXTS = Texts.of("file");

    private NewFile() {}

    /**
     * Begins a file. A device or a pipe is written to as it is: there is nothing in it that could be lost.
     *
     * @param existing whether a file that is there may go; a folder never does
     * @throws FileException if it is there and is kept, or cannot be written
     */
    public static OutputStream create(Path file, Existing existing) throws FileException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!isDevice(file)) {
                make(file, existing);
            }
            return open(file);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /** Taken away and made anew: another name of the old file, by a link, keeps what it had. */
    private static void make(Path file, Existing existing) throws IOException {
        if (existing == Existing.REPLACE && Files.isRegularFile(file)) {
            Files.delete(file);
        }
        Files.createFile(file, ownerOnly(file));
    }

    /** A channel is closed when the thread that writes is interrupted, as at the end of a practice: a stream is not. */
    private static OutputStream open(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? new FileOutputStream(file.toFile())
                : Files.newOutputStream(file);
    }

    /** Takes away what was begun and cannot be ended; never a device. */
    public static void discard(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // what could not be written cannot be taken away either; the reason was told
        }
    }

    private static FileException refused(Path file, IOException e) {
        boolean exists = e instanceof FileAlreadyExistsException present
                && file.toString().equals(present.getFile());
        return new FileException(
                exists ? TEXTS.text("exists", file) : TEXTS.text("unwritable", file, IoReason.of(e)), e);
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
