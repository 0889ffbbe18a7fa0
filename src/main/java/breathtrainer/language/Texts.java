package breathtrainer.language;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All texts of a room, in one language or in the user's. Any thread. */
public final class Texts {
    /** The language that has every text. */
    public static final String ENGLISH = "en";

    private static final Pattern FACT = Pattern.compile("\\{(\\d)}");

    /** By room and language: read once, for texts are asked for in every frame. */
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private final String room;
    private final Supplier<String> tag;

    private Texts(String room, Supplier<String> tag) {
        this.room = room;
        this.tag = tag;
    }

    /**
     * What the program says to its user, each time in the language that is chosen by then ({@link UsersLanguage}). Nothing is
     * read until something is said: a command that has nothing to say starts so much sooner.
     *
     * @param room a package below {@code breathtrainer}, such as {@code "recording.csv"}
     */
    public static Texts of(String room) {
        return new Texts(room, UsersLanguage::tag);
    }

    /**
     * In a language of its own, as a routine has one; a text that the language lacks is English.
     *
     * @param tag of the language, as in BCP 47: {@code "de"}
     * @throws IllegalArgumentException if the room has no texts
     */
    public static Texts of(String room, String tag) {
        Texts texts = new Texts(room, () -> tag);
        if (texts.all().isEmpty()) {
            throw new IllegalArgumentException("there are no texts for " + room);
        }
        return texts;
    }

    /**
     * What is to be said.
     *
     * @param facts what stands in the places of {@code {0}}, {@code {1}} …: words, names, whole numbers; a fraction is
     *     given as it is to be read
     * @throws IllegalArgumentException if there is no such text, or a fact is missing
     */
    public String text(String key, Object... facts) {
        String text = all().get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        if (facts.length == 0) {
            return text;
        }
        return FACT.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            if (number >= facts.length) {
                throw new IllegalArgumentException(key + " has no {" + number + "}");
            }
            return Matcher.quoteReplacement(String.valueOf(facts[number]));
        });
    }

    /** The text {@code KEY.one} for one, {@code KEY} for any other number; the number is its {@code {0}}. */
    public String counted(String key, long number) {
        return text(number == 1 ? key + ".one" : key, number);
    }

    /** The same texts for libraries that ask for a bundle. In the language of this moment. */
    public ResourceBundle bundle() {
        return new TextsBundle(all());
    }

    Set<String> keys() {
        return all().keySet();
    }

    private Map<String, String> all() {
        String language = tag.get();
        return READ.computeIfAbsent(room + " " + language, ignored -> withEnglish(language));
    }

    private Map<String, String> withEnglish(String language) {
        Map<String, String> texts = new TreeMap<>(LanguageFile.read(room, ENGLISH));
        if (!language.equals(ENGLISH)) {
            texts.putAll(LanguageFile.read(room, language));
        }
        return Map.copyOf(texts);
    }
}
