package breathtrainer.ui.summary;

import breathtrainer.language.Texts;
import breathtrainer.signal.SourceException;
import java.util.concurrent.CompletionException;

/** Errors in words for the person at the window. */
public final class FaultWords {
    private static final Texts TEXTS = Texts.of("ui.summary");

    private FaultWords() {}

    public static String words(Throwable fault) {
        if (fault instanceof CompletionException && fault.getCause() != null) {
            return words(fault.getCause());
        }
        return fault instanceof SourceException ? text(fault) : unexpected(fault);
    }

    private static String unexpected(Throwable fault) {
        return TEXTS.text("fault.unexpected", text(fault));
    }

    private static String text(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    }
}
