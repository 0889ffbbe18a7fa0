package breathtrainer.calibration;

import java.util.Locale;

/** Whether breaths can be counted with what was learnt. */
public enum Verdict {
    GOOD,
    /** They can, with something to be said about it. */
    USABLE,
    /** They cannot: something has to be done first. */
    POOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
