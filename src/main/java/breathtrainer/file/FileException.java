package breathtrainer.file;

import java.io.IOException;

/** A file cannot be written. The message says which, why, and what to do; it is shown as it stands. */
public final class FileException extends IOException {
    private static final long serialVersionUID = 1;

    FileException(String message) {
        super(message);
    }

    FileException(String message, Throwable cause) {
        super(message, cause);
    }
}
