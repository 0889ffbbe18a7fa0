package breathtrainer.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be used as it is written. The message has one line for each fault, in the order of the file. */
public class FaultyFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /**
     * With everything that is wrong.
     *
     * @param faults at least one
     */
    public FaultyFileException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of the file. */
    public final List<Fault> faults() {
        return faults;
    }
}
