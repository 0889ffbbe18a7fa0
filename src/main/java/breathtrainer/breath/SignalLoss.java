package breathtrainer.breath;

/** Why no breath can be seen. */
public enum SignalLoss {
    /** No samples, or only missing ones. */
    GAP,
    /** The very same value for longer than a living chest can hold it. */
    FLAT,
    /** The sensor's range is exceeded. */
    SATURATED
}
