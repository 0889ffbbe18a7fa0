package breathtrainer.recording.csv;

/** A line that cannot be used; the message says what is wrong with it. */
final class BrokenLine extends Exception {
    private static final long serialVersionUID = 1;

    /** Without a stack trace: there may be as many as the file has lines. */
    BrokenLine(String message) {
        super(message, null, false, false);
    }
}
