package breathtrainer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads a file of a language's folder: UTF-8, {@code key=text}. */
final class LanguageFile {
    private LanguageFile() {}

    /** Empty where there is no such file. */
    static Map<String, String> read(String name, String tag) {
        try (InputStream in =
                LanguageFile.class.getResourceAsStream("/languages/" + tag + "/" + name + ".properties")) {
            Properties lines = new Properties();
            if (in != null) {
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Map<String, String> texts = new HashMap<>(); // no stream: this is read ahead of everything
            for (String key : lines.stringPropertyNames()) {
                texts.put(key, lines.getProperty(key));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException("the texts of " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
