package breathtrainer.recording.table;

/** A line that cannot be used; the message says what is wrong with it. */
final class NoRow extends Exception {
    private static final long serialVersionUID = 1;

    /** Without a stack trace: there may be as many as the file has lines. */
    NoRow(String message) {
        super(message, null, false, false);
    }
}
