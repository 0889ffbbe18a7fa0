package breathtrainer.breath;

/** What the chest does now, as far as it is known. */
public enum Phase {
    /** Nothing was found yet, or the signal is lost. */
    UNKNOWN,
    INHALE,
    EXHALE,
    /** Resting after an inhale or an exhale. */
    PAUSE
}
