package breathtrainer.session;

/** What two knocks on the sensor do. */
public enum Knocks {
    IGNORED,
    /** As the wearer's word to go on, {@code next}. */
    MOVE_ON;

    /** As a recording has it. */
    public String word() {
        return this == MOVE_ON ? "yes" : "no";
    }

    /** The one of that {@link #word}; ignored where there is none. */
    public static Knocks named(String word) {
        return word.equals(MOVE_ON.word()) ? MOVE_ON : IGNORED;
    }
}
