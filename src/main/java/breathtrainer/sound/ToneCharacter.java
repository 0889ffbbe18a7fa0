package breathtrainer.sound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What all tones are made of: the wearer's choice. */
public enum ToneCharacter {
    /** A singing bowl: struck, it rings; rubbed, it swells and beats. */
    BOWL("Singing bowl"),
    /** A soft reed, with a slow trembling. */
    REED("Soft reed"),
    /** Hardly more than a pure tone. */
    PLAIN("Plain");

    private final String title;

    ToneCharacter(String title) {
        this.title = title;
    }

    /** For the wearer. */
    public String title() {
        return title;
    }

    /** Its name in a table and on the command line: {@code bowl}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that {@link #word}. */
    public static Optional<ToneCharacter> named(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
