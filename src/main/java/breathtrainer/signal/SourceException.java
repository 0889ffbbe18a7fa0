package breathtrainer.signal;

import java.io.IOException;

/** A source cannot go on. The message says what happened, where, and what to do; it is shown as it stands. */
public class SourceException extends IOException {
    private static final long serialVersionUID = 1;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
