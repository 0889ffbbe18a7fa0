package breathtrainer.routine;

import java.util.List;
import java.util.stream.Collectors;

/** A routine cannot be practised as it is written. The message has one line for each fault, in the order of the file. */
public final class RoutineException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public RoutineException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
