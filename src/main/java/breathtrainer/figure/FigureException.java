package breathtrainer.figure;

import breathtrainer.yaml.Fault;
import breathtrainer.yaml.FaultyFileException;
import java.util.List;

/** A figure cannot be drawn as it is written. The message has one line for each fault, in the order of the file. */
public final class FigureException extends FaultyFileException {
    private static final long serialVersionUID = 1;

    /**
     * With everything that is wrong.
     *
     * @param faults at least one
     */
    public FigureException(List<Fault> faults) {
        super(faults);
    }
}
