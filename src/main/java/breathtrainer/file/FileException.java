package breathtrainer.file;

import java.io.IOException;

/** A file cannot be written. The message says which, why, and what to do; it is shown as it stands. */
public final class FileException extends IOException {
    private static final long serialVersionUID = 1;

    /** With a sentence. */
    public FileException(String message) {
        super(message);
    }

    /** With a sentence, and what it is about. */
    public FileException(String message, Throwable cause) {
        super(message, cause);
    }
}
