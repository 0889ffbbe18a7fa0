package breathtrainer.sound;

import breathtrainer.language.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What all tones are made of: the wearer's choice. */
public enum ToneCharacter {
    /** A singing bowl: struck, it rings; rubbed, it swells and beats. */
    BOWL,
    /** A soft reed, with a slow trembling. */
    REED,
    /** Hardly more than a pure tone. */
    PLAIN;

    private static final Texts TEXTS = Texts.of("sound");

    /** For the wearer, in the user's language. */
    public String title() {
        return TEXTS.text("tone." + word());
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
