package breathtrainer.history;

import breathtrainer.signal.SourceException;

/** Something of a past practice cannot be had. The message says why and what to do; it is shown as it stands. */
public final class HistoryException extends SourceException {
    private static final long serialVersionUID = 1;

    HistoryException(String message) {
        super(message);
    }

    HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
