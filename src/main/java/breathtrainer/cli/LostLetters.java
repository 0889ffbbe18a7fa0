package breathtrainer.cli;

import breathtrainer.language.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Names on the command line that reached the program without some of their letters: in a locale that knows only ASCII the
 * system's own reading of the arguments replaces each other letter, and no file is found by what is left.
 */
final class LostLetters {
    private static final Texts TEXTS = Texts.of("cli");

    private static final char REPLACED = '\uFFFD';

    private LostLetters() {}

    /**
     * What to say of them; nothing if all arrived.
     *
     * @param encoding of the arguments, {@code sun.jnu.encoding}
     */
    static Optional<String> in(String encoding, String... arguments) {
        boolean letters = encoding.toUpperCase(Locale.ROOT).startsWith("UTF");
        return Arrays.stream(arguments)
                .filter(argument -> !letters && argument.indexOf(REPLACED) >= 0)
                .findFirst()
                .map(argument -> TEXTS.text("letters-lost", argument.replace(REPLACED, '?')));
    }
}
