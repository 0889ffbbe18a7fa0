package breathtrainer.recording.entry;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.Objects;

/** JSON of others. */
public final class JsonText {
    /** Brackets in brackets; the parser would use up the stack on what is nothing that is looked for. */
    private static final int DEEPEST = 20;

    private JsonText() {}

    /** Any value; an empty text if it is no JSON. */
    public static Object read(String json) {
        try {
            if (depth(json) > DEEPEST) {
                return "";
            }
            return Objects.requireNonNullElse(JsonParser.any().withLazyNumbers().from(json), "");
        } catch (JsonParserException noJson) {
            return "";
        }
    }

    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
