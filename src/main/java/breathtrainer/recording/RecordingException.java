package breathtrainer.recording;

import breathtrainer.signal.SourceException;

/** A file cannot be read or written as a recording. The message says why and what to do; it is shown as it stands. */
public final class RecordingException extends SourceException {
    private static final long serialVersionUID = 1;

    public RecordingException(String message) {
        super(message);
    }

    public RecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
