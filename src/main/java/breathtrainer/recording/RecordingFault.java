package breathtrainer.recording;

/**
 * A place in a recording that could not be used.
 *
 * @param file as it was given
 * @param line from 1; 0 where the file has no lines
 * @param what what is wrong, and what was done about it
 */
public record RecordingFault(String file, long line, String what) {
    /** {@code belt.csv:17: 'abc' is not a number; the line was left out}. */
    @Override
    public String toString() {
        return file + (line == 0 ? ": " : ":" + line + ": ") + what;
    }
}
