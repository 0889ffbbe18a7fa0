package breathtrainer.language;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Texts as the platform's libraries ask for them. Immutable. */
final class TextsBundle extends ResourceBundle {
    private final Map<String, String> texts;

    TextsBundle(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
