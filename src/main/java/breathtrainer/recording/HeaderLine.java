package breathtrainer.recording;

import java.util.regex.Pattern;

/** The grammar of {@code key: value}. */
final class HeaderLine {
    static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private HeaderLine() {}

    static void require(String key, String value) {
        boolean line = value.equals(value.strip()) && value.lines().count() == 1;
        if (!line || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("cannot stand in a header: '" + key + ": " + value + "'");
        }
    }
}
