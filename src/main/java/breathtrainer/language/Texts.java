package breathtrainer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All texts of a room in one language. Immutable. */
public final class Texts {
    /** The language that has every text. */
    public static final String ENGLISH = "en";

    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * Reads them; a text that the language lacks is English.
     *
     * @param room such as {@code "session"}
     * @param tag of the language, as in BCP 47: {@code "de"}
     * @throws IllegalArgumentException if the room has no texts
     */
    public static Texts of(String room, String tag) {
        Map<String, String> all = new TreeMap<>(read(room, ENGLISH));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("there are no texts for " + room);
        }
        all.putAll(read(room, tag));
        return new Texts(Locale.forLanguageTag(tag), all);
    }

    /** What is to be said, as it is written. */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return text;
    }

    /**
     * The same with {@code {0}}, {@code {1}} … filled in; numbers are given as text, for they are counts and clocks.
     */
    public String text(String key, String... facts) {
        return new MessageFormat(text(key), locale).format(facts);
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** Empty where there is no such file. */
    static Map<String, String> read(String room, String tag) {
        try (InputStream in = Texts.class.getResourceAsStream("/languages/" + tag + "/" + room + ".properties")) {
            Properties lines = new Properties();
            if (in != null) {
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return lines.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, lines::getProperty));
        } catch (IOException e) {
            throw new IllegalStateException("the texts of " + room + " cannot be read: " + e.getMessage(), e);
        }
    }
}
