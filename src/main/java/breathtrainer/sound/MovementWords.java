package breathtrainer.sound;

/** In which rounds of a hold the words of its movements are spoken; the tones are there in all of them. */
public enum MovementWords {
    /** Every round. */
    ALWAYS,
    /** The first two. */
    FIRST_TWO_ROUNDS,
    /** None. */
    NEVER
}
