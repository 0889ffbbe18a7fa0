package breathtrainer.recording.entry;

import breathtrainer.text.VisibleText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a header, without its {@code #}: {@code key: value}; nothing hidden stands in it. */
public record HeaderLine(String key, String value) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern LINE = Pattern.compile("\\s*(" + KEY + ")\\s*:\\s*(.*?)\\s*");

    public HeaderLine {
        boolean line = value.equals(value.strip()) && value.lines().count() <= 1;
        if (!line || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("cannot stand in a header: '" + key + ": " + value + "'");
        }
        value = VisibleText.without(value);
    }

    /** Empty for any other comment. */
    public static Optional<HeaderLine> parse(String comment) {
        Matcher matcher = LINE.matcher(comment);
        return matcher.matches()
                ? Optional.of(new HeaderLine(matcher.group(1), matcher.group(2).strip()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "# " + key + ": " + value;
    }
}
