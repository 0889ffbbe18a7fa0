package breathtrainer.ui;

import breathtrainer.language.Texts;

/** No window can be opened here; the message says why. The same practice can be had in the terminal. */
public final class NoDisplayException extends Exception {
    private static final long serialVersionUID = 1;
    private static final Texts TEXTS = Texts.of("ui");

    NoDisplayException(Throwable cause) {
        super(TEXTS.text("no-display", reason(cause)), cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
