package breathtrainer.sensor.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JSON object in one line, as names and numbers: what lies within objects and arrays keeps the names around it. */
final class JsonReading {
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*\".*}");
    private static final Pattern NAME = Pattern.compile("\"(?<name>[^\"]*)\"\\s*:\\s*");
    private static final Pattern NUMBER = Pattern.compile("\"?(?<number>[-+]?\\d[0-9.eE+-]*)\"?");
    private static final Pattern OTHER = Pattern.compile("null|true|false|\"[^\"]*\"");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*");
    private static final String[] AXES = {"x", "y", "z"};

    private final String line;
    private final StringBuilder flat = new StringBuilder();
    private int at;

    private JsonReading(String line) {
        this.line = line;
    }

    static boolean isOne(String line) {
        return OBJECT.matcher(line).matches();
    }

    /** {@code name: number, name: number}; the line itself if it is not understood to its end. */
    static String flat(String line) {
        JsonReading reader = new JsonReading(line);
        reader.at = 1;
        boolean whole = reader.object("");
        return whole && reader.at == line.length() ? reader.flat.toString() : line;
    }

    /** What stands behind an opening brace, up to the closing one. */
    private boolean object(String within) {
        skip(BETWEEN);
        while (at < line.length() && line.charAt(at) != '}') {
            Matcher name = here(NAME);
            if (!name.lookingAt()) {
                return false;
            }
            at = name.end();
            String full = (within + " " + name.group("name").replaceAll("[:=,;\\t]", " ")).strip();
            if (!value(full)) {
                return false;
            }
            skip(BETWEEN);
        }
        at++;
        return at <= line.length();
    }

    private boolean value(String name) {
        char first = at < line.length() ? line.charAt(at) : '}';
        if (first == '{' || first == '[') {
            at++;
            return first == '{' ? object(name) : array(name);
        }
        Matcher number = here(NUMBER);
        if (number.lookingAt()) {
            add(name, number.group("number"));
            at = number.end();
            return true;
        }
        Matcher other = here(OTHER);
        boolean known = other.lookingAt();
        if (known) {
            add(name, "nan");
            at = other.end();
        }
        return known;
    }

    private boolean array(String name) {
        boolean axes = line.substring(at).matches("[^,\\]]*,[^,\\]]*,[^,\\]]*].*");
        for (int i = 0; at < line.length() && line.charAt(at) != ']'; i++) {
            if (!value(name + " " + (axes ? AXES[Math.min(i, 2)] : String.valueOf(i + 1)))) {
                return false;
            }
            skip(BETWEEN);
        }
        at++;
        return at <= line.length();
    }

    private void add(String name, String value) {
        flat.append(flat.isEmpty() ? "" : ", ").append(name).append(": ").append(value);
    }

    private void skip(Pattern pattern) {
        Matcher found = here(pattern);
        at = found.lookingAt() ? found.end() : at;
    }

    private Matcher here(Pattern pattern) {
        return pattern.matcher(line).region(at, line.length());
    }
}
