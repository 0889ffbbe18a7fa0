package breathtrainer.calibration;

import breathtrainer.yaml.Fault;
import breathtrainer.yaml.FaultyFileException;
import java.util.List;

/** A profile cannot be read as it is written. */
public final class ProfileException extends FaultyFileException {
    private static final long serialVersionUID = 1;

    /** @param faults at least one */
    public ProfileException(List<Fault> faults) {
        super(faults);
    }
}
