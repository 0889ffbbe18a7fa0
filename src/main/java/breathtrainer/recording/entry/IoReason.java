package breathtrainer.recording.entry;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Why the system refused a file, in words; Java's own messages are often the bare name of the file. */
public final class IoReason {
    private IoReason() {}

    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException present) {
            return present.getFile() + " is no folder";
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return Optional.ofNullable(said).orElse(e.getClass().getSimpleName());
    }
}
