package breathtrainer.routine;

import breathtrainer.yaml.Fault;
import breathtrainer.yaml.FaultyFileException;
import java.util.List;

/** A routine cannot be practised as it is written. The message has one line for each fault, in the order of the file. */
public final class RoutineException extends FaultyFileException {
    private static final long serialVersionUID = 1;

    /**
     * With everything that is wrong.
     *
     * @param faults at least one
     */
    public RoutineException(List<Fault> faults) {
        super(faults);
    }
}
