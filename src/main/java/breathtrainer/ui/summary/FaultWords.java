package breathtrainer.ui.summary;

import breathtrainer.signal.SourceException;
import java.util.concurrent.CompletionException;

/** Errors in words for the person at the window. */
public final class FaultWords {
    private FaultWords() {}

    public static String words(Throwable fault) {
        if (fault instanceof CompletionException && fault.getCause() != null) {
            return words(fault.getCause());
        }
        return fault instanceof SourceException ? text(fault) : unexpected(fault);
    }

    private static String unexpected(Throwable fault) {
        return "Something went wrong that should not have: " + text(fault) + ". Try again, or choose something else.";
    }

    private static String text(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    }
}
