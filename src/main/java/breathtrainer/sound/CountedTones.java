package breathtrainer.sound;

/** Which counted breaths of a hold a bowl is struck for. */
public enum CountedTones {
    /** Each of them. */
    EACH,
    /** The last three, where their number is known. */
    LAST_THREE,
    /** None. */
    NONE
}
