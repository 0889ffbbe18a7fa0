package breathtrainer.cli;

import breathtrainer.language.Languages;
import java.util.Optional;

/** The language that a command line asks for, found before there is a command: help and what is wrong are said in it. */
final class SpokenLanguage {
    private static final String OPTION = "--language";

    private SpokenLanguage() {}

    /** Its tag; nothing where none is asked for, or one that is not spoken, which the option itself refuses. */
    static Optional<String> in(String... arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return Languages.speaking(arguments[i].substring(OPTION.length() + 1));
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return Languages.speaking(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
