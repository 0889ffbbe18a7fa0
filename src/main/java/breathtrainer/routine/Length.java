package breathtrainer.routine;

/** How long a practice is to be. */
public enum Length {
    SHORT,
    MEDIUM,
    LONG
}
