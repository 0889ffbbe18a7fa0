package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import java.util.List;

/**
 * How a table is written.
 *
 * @param count of its columns
 */
record Dialect(FieldSplitter splitter, NumberStyle style, int count) {
    private static final Texts TEXTS = Texts.of("recording.table");

    /** Without empty fields behind the last column: some programs end each line with a separator. */
    List<String> split(String line) {
        List<String> fields = splitter.split(line);
        int size = fields.size();
        while (size > count && fields.get(size - 1).isEmpty()) {
            size--;
        }
        return fields.subList(0, size);
    }

    /** Whether a line can be a row: numbers, times and what is missing, and at least one number. */
    boolean isRow(String line) {
        List<String> fields = split(line);
        return fields.size() == count && isRow(fields);
    }

    boolean isRow(List<String> fields) {
        return fields.stream()
                        .allMatch(each -> NumberStyle.isMissing(each) || isNumber(each) || TimeStamp.isStamp(each))
                && fields.stream().anyMatch(this::isNumber);
    }

    /** Whether a field is a number as they are written here. */
    boolean isNumber(String field) {
        return !Double.isNaN(style.parse(field));
    }

    /** For whoever asks what was understood. */
    String words() {
        String between = switch (splitter.separator()) {
            case '\t' -> "separator.tabs";
            case ';' -> "separator.semicolons";
            case '|' -> "separator.pipes";
            case ' ' -> "separator.blanks";
            default -> "separator.commas";
        };
        String decimal = TEXTS.text(style == NumberStyle.POINT ? "decimal.point" : "decimal.comma");
        return count == 1
                ? TEXTS.text("columns.one", decimal)
                : TEXTS.text("columns", count, TEXTS.text(between), decimal);
    }
}
