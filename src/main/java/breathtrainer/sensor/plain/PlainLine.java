package breathtrainer.sensor.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A printed line that consists of numbers, each with or without a label and a unit: {@code 512}, {@code 1234,512},
 * {@code x:1 y:2}, {@code Timestamp: 1234 ms, X: 1}. Words alone, or words among the numbers, are not such a line.
 */
record PlainLine(List<Field> fields) {
    /** A number; NaN is an empty field. */
    record Field(String label, double value, String unit) {
        static final Field EMPTY = new Field("", Double.NaN, "");
    }

    private static final String LABEL = "(?:(?<label>[A-Za-z_][^:=,;\\t]*?)\\s*[:=]\\s*)?";
    private static final String NUMBER =
            "(?<number>0[xX][0-9A-Fa-f]{1,8}|[-+]?(?:\\d{1,15}(?:\\.\\d*)?|\\.\\d{1,15})(?:[eE][-+]?\\d{1,2})?|(?i:[-+]?(?:nan|inf)))";
    /**
     * Letters or signs up to the next separator; a word before a colon is the next label instead. A sign that is no UTF-8, as
     * a degree from an older editor, is U+FFFD here.
     */
    private static final String UNIT = "(?:\\s*(?<unit>[A-Za-zµ°%*\uFFFD][A-Za-z0-9/²^%]{0,5})(?![^,;\\t ]|\\s*[:=]))?";

    private static final Pattern FIELD = Pattern.compile(LABEL + NUMBER + UNIT + "(?=[,;\\s]|$)");
    /** A name with a word for its value, as {@code Change : Y}. */
    private static final Pattern WORD = Pattern.compile(
            "(?<label>[A-Za-z_][^:=,;\\t]*?)\\s*[:=]\\s*[A-Za-z][A-Za-z_-]{0,11}(?=[,;\\s]|$)(?!\\s*[:=])");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|\\s+");
    private static final int MOST_FIELDS = 32;

    /** Reads a line; empty if it is anything else. */
    static Optional<PlainLine> of(String text) {
        String line = text.strip();
        Scan scan = new Scan(line);
        List<Field> fields = scan.fields();
        boolean numbers = fields.stream().anyMatch(field -> !Double.isNaN(field.value()));
        return scan.reachedEnd() && numbers ? Optional.of(new PlainLine(fields)) : Optional.empty();
    }

    /** The same for all lines that are printed by the same statement. */
    String shape() {
        return fields.stream()
                .map(field -> field.label().isEmpty() ? field.unit() : field.label() + ":" + field.unit())
                .collect(Collectors.joining(","));
    }

    /** Whether any field has another name than those of what a belt computes: {@code BPM: 14} has not. */
    boolean mayCarryBreath() {
        return fields.stream()
                .anyMatch(field -> !Column.isNamedOther(field.label()) && !Column.isNamedOther(field.unit()));
    }

    boolean isNamed() {
        return fields.stream().noneMatch(field -> field.label().isEmpty());
    }

    /** Whether it begins with x, of an accelerometer. */
    boolean isFirstAxis() {
        return !fields.isEmpty()
                && BreathNames.isAxis(fields.get(0).label())
                && fields.get(0).label().toLowerCase(Locale.ROOT).endsWith("x");
    }

    /** How much its names promise: the three axes of an accelerometer, a breath by name, or nothing. */
    int promise() {
        List<String> labels = fields.stream().map(Field::label).toList();
        boolean axes = labels.stream().filter(BreathNames::isAxis).count() == 3;
        return axes ? 2 : labels.stream().anyMatch(BreathNames::isBreath) ? 1 : 0;
    }

    /** One pass over a line. */
    private static final class Scan {
        private final String line;
        private final Matcher field;
        private final Matcher word;
        private final Matcher separator;
        private int at;

        Scan(String line) {
            this.line = line;
            field = FIELD.matcher(line);
            word = WORD.matcher(line);
            separator = SEPARATOR.matcher(line);
        }

        List<Field> fields() {
            List<Field> fields = new ArrayList<>();
            while (at < line.length() && fields.size() < MOST_FIELDS) {
                if (field.region(at, line.length()).lookingAt()) {
                    fields.add(read());
                    at = field.end();
                } else if (word.region(at, line.length()).lookingAt()) {
                    fields.add(new Field(orEmpty(word.group("label")), Double.NaN, ""));
                    at = word.end();
                } else if (",;".indexOf(line.charAt(at)) >= 0) {
                    fields.add(Field.EMPTY);
                } else {
                    break;
                }
                skipSeparator();
            }
            if (line.endsWith(",") || line.endsWith(";")) {
                fields.add(Field.EMPTY);
            }
            return fields;
        }

        private Field read() {
            String number = field.group("number");
            return new Field(orEmpty(field.group("label")), value(number), orEmpty(field.group("unit")));
        }

        private static double value(String number) {
            if (number.startsWith("0x") || number.startsWith("0X")) {
                return Long.parseLong(number.substring(2), 16);
            }
            boolean nan = Character.isLetter(number.charAt(number.length() - 1));
            return nan ? Double.NaN : Double.parseDouble(number);
        }

        private void skipSeparator() {
            if (separator.region(at, line.length()).lookingAt()) {
                at = separator.end();
            }
        }

        boolean reachedEnd() {
            return at == line.length();
        }

        private static String orEmpty(@Nullable String group) {
            return group == null ? "" : group.strip();
        }
    }
}
