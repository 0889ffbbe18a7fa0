package breathtrainer.prelude;

/** Whether the wearer will hear anything. Any thread; returns at once. */
public interface SoundCheck {
    /** Plays one tone, unless one is playing. */
    void play();

    /** Whether the tone was handed to a loudspeaker, or none is wanted. */
    boolean isWell();

    /** What is to be said of it: a sentence. */
    String words();
}
