package breathtrainer.sound.cue;

/** What becomes of an utterance while another is being spoken, and how long it may last. */
public enum Urgency {
    /** Waits for an end that is near, or else takes the place of what is spoken. */
    NOW,
    /** Takes the place of what is spoken at once, and ends with the movement that it belongs to. */
    WITH_MOVEMENT,
    /** Waits for an end that is near, or else is left out. */
    PATIENT
}
