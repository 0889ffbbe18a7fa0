package breathtrainer.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why the system refused a file, in words; Java's own messages are often the bare name of the file. */
public final class IoReason {
    private IoReason() {}

    /** A part of a sentence; never the name of an exception. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException present) {
            return present.getFile() + " is no folder";
        }
        if (e instanceof NoSuchFileException) {
            return "the folder is no longer there";
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return Optional.ofNullable(said).orElse("the system gives no reason");
    }
}
