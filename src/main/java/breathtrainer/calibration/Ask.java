package breathtrainer.calibration;

import java.util.Arrays;
import java.util.Optional;

/** What a wearer is asked for. A recording holds it by its {@link #word}. */
public enum Ask {
    /** Let all the breath out. */
    OUT("out"),
    /** One long, easy inhale. */
    IN("in"),
    /** Stay full. */
    HOLD("hold"),
    /** Let it go. */
    GO("go"),
    /** Breathe as usual. */
    USUAL("usual");

    private final String word;

    Ask(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The one that a recording holds by that word. */
    public static Optional<Ask> named(String word) {
        return Arrays.stream(values()).filter(ask -> ask.word.equals(word)).findFirst();
    }
}
