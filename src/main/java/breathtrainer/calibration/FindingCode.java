package breathtrainer.calibration;

import java.util.Locale;

/** What may stand in the way of a good count, or was found out on the way. */
public enum FindingCode {
    TOO_LOOSE,
    CLIPPED,
    NO_BREATH,
    AC_COUPLED,
    HEART_STRONG,
    NOISY,
    SLOW_RATE,
    WRONG_WAY,
    SPOILT;

    /** As programs read it: {@code too-loose}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
