package breathtrainer.signal;

/**
 * How a source is doing, in words for the wearer.
 *
 * @param reading whether samples are coming
 * @param message what happened and what to do, one sentence each; empty while all is well
 */
public record SourceStatus(boolean reading, String message) {
    public static final SourceStatus READING = new SourceStatus(true, "");

    public static SourceStatus waiting(String message) {
        return new SourceStatus(false, message);
    }
}
