package breathtrainer.breath;

import java.util.Arrays;
import java.util.Optional;

/** How it becomes known which way an accelerometer's level goes on an inhale. A belt's is known. */
public enum SignFrom {
    /** It is taken to be known: nothing turns it. */
    SETTING("as set"),
    /** The shape of breath decides, once it is plain. */
    SHAPE("by shape"),
    /** The wearer is asked for an inhale at the beginning, and shape decides where that shows nothing. */
    GUIDED_INHALE("by guided inhale");

    private final String words;

    SignFrom(String words) {
        this.words = words;
    }

    /** As a recording holds it. */
    public String words() {
        return words;
    }

    /** The one that a recording holds by those words. */
    public static Optional<SignFrom> named(String words) {
        return Arrays.stream(values()).filter(from -> from.words.equals(words)).findFirst();
    }
}
