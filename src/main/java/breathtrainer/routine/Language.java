package breathtrainer.routine;

import breathtrainer.language.UsersLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which language a routine's texts are written, and what is said between them. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in BCP 47: {@code en}. */
    public String tag() {
        return tag;
    }

    /** The one with that {@link #tag}. */
    public static Optional<Language> named(String tag) {
        return Arrays.stream(values())
                .filter(it -> it.tag.equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The one in which the program speaks with its user; English where no routine is written in that. */
    public static Language ofUser() {
        return named(UsersLanguage.tag()).orElse(ENGLISH);
    }

    /** All tags, for whoever asks what there is. */
    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }
}
