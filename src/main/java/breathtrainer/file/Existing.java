package breathtrainer.file;

/** What becomes of a file that lies already where one is to be written. */
public enum Existing {
    /** It is kept as it is, and nothing is written. */
    KEEP,
    /** The user said that it may go. */
    REPLACE
}
