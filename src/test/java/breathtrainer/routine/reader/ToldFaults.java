package breathtrainer.routine.reader;

import breathtrainer.routine.RoutineException;
import java.util.List;

/** What is said of a text that is no good routine. */
final class ToldFaults {
    private ToldFaults() {}

    /** The faults without the file's name; none if it is read. */
    static List<String> of(String text) {
        try {
            RoutineReader.read("f", text);
            return List.of();
        } catch (RoutineException e) {
            return e.faults().stream()
                    .map(fault -> fault.toString().substring(2))
                    .toList();
        }
    }
}
