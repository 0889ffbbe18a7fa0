package breathtrainer.yaml;

import java.util.Comparator;

/**
 * Something wrong in a file that a teacher wrote.
 *
 * @param file as it was named by whoever had it read
 * @param line from 1; 0 where the fault is the file as a whole
 * @param column from 1; 0 where the fault is the file as a whole
 * @param message what is wrong and what is allowed
 */
public record Fault(String file, int line, int column, String message) {
    public static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    /** As editors and terminals link it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
    }
}
