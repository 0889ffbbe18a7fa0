package breathtrainer.file;

import breathtrainer.language.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why the system refused a file, in words; Java's own messages are often the bare name of the file. */
public final class IoReason {
    private static final Texts TEXTS = Texts.of("file");

    private IoReason() {}

    /** A part of a sentence; never the name of an exception. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return TEXTS.text("reason.permission");
        }
        if (e instanceof FileAlreadyExistsException present) {
            return TEXTS.text("reason.no-folder", present.getFile());
        }
        if (e instanceof NoSuchFileException) {
            return TEXTS.text("reason.folder-gone");
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return Optional.ofNullable(said).orElseGet(() -> TEXTS.text("reason.none"));
    }
}
