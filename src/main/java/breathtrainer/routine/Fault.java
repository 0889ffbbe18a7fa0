package breathtrainer.routine;

/**
 * Something wrong in a routine's file.
 *
 * @param file as it was named by whoever had it read
 * @param line from 1; 0 where the fault is the file as a whole
 * @param column from 1; 0 where the fault is the file as a whole
 * @param message what is wrong and what is allowed
 */
public record Fault(String file, int line, int column, String message) {
    /** As editors and terminals link it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
