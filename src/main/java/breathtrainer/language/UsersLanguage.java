package breathtrainer.language;

import java.util.Locale;

/**
 * The language that the program speaks with its user: in windows, in the terminal, in messages. English until another
 * is chosen. Any thread.
 *
 * <p>It is the process's, as the country of the machine is: a message is made deep in a reader of files, and a language
 * handed down to each would be in every constructor of the program. Nothing that is counted, logged or recorded may
 * depend on it; a routine has a language of its own ({@link Texts#of(String, String)}).
 */
public final class UsersLanguage {
    private static volatile String tag = Texts.ENGLISH;

    private UsersLanguage() {}

    /** As in BCP 47: {@code "de"}. */
    public static String tag() {
        return tag;
    }

    /**
     * What is said from now on is said in this language.
     *
     * @param wish as in BCP 47, with a country or without: {@code "de"}, {@code "de-AT"}
     * @throws IllegalArgumentException if the program does not speak it
     */
    public static void choose(String wish) {
        tag = Languages.speaking(wish)
                .orElseThrow(() -> new IllegalArgumentException("the language " + wish + " is not spoken"));
    }

    /** The language of the machine where the program speaks it, else English. */
    public static String ofThisMachine() {
        return Languages.speaking(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag())
                .orElse(Texts.ENGLISH);
    }
}
