package breathtrainer.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The little JSON that stands in the header of a file: maps, lists, texts; numbers and words are kept as texts. */
final class Json {
    private static final int DEEPEST = 20; // brackets in brackets
    private static final String SPACE = " \t\r\n";
    private static final String ENDS_WORD = SPACE + ",:]}\"[{";

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** A map, a list or a text; empty if it is no JSON. What stands behind it does not matter. */
    static Optional<Object> parse(String text) {
        try {
            return Optional.of(new Json(text).value());
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The texts in a list, or the one text; none for a map. */
    static List<String> texts(@Nullable Object value) {
        List<?> list = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        return list.stream()
                .flatMap(each -> each instanceof String one ? Stream.of(one) : Stream.empty())
                .toList();
    }

    private Object value() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        Object value = switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String key = string();
            expect(':');
            map.put(key, value());
            skipComma('}');
        }
        expect('}');
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            list.add(value());
            skipComma(']');
        }
        expect(']');
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (text.charAt(at) != '"') {
            string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            at++;
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(++at);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        }
        return "bfnrt".indexOf(c) >= 0 ? ' ' : c;
    }

    private String word() {
        int start = at;
        while (ENDS_WORD.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException("no value");
        }
        return text.substring(start, at);
    }

    private char peek() {
        while (SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("no " + c);
        }
        at++;
    }

    private void skipComma(char end) {
        if (peek() != end) {
            expect(',');
        }
    }
}
