package breathtrainer.recording.csv;

import breathtrainer.recording.entry.Decimal;
import java.util.List;
import java.util.Set;

/**
 * What stands between fields, and in numbers.
 *
 * @param separator comma, semicolon or tab
 * @param isQuoted whether fields may stand in quotation marks; otherwise a stray one must not swallow the lines after it
 */
record CsvDialect(char separator, boolean isQuoted) {
    /** How tables write that there is no value, besides an empty field. */
    private static final Set<String> MISSING = Set.of("", "nan", "NaN", "NAN", "NA", "null");

    private static final char QUOTE = '"';
    private static final char NEVER = '\uFFFE'; // means nothing in Unicode
    private static final String SEPARATORS = "\t;,";

    /** Recognised in the first two lines that are no comments: the header, or numbers at once. */
    static CsvDialect of(String text) {
        List<String> lines = text.lines()
                .filter(each -> !each.isBlank() && each.charAt(0) != '#')
                .limit(2)
                .toList();
        String outsideOfQuotes = lines.isEmpty() ? "" : lines.get(0).replaceAll("\"[^\"]*\"", "");
        int separator = SEPARATORS
                .chars()
                .filter(each -> outsideOfQuotes.indexOf(each) >= 0)
                .findFirst()
                .orElse(',');
        return new CsvDialect((char) separator, lines.stream().anyMatch(line -> line.indexOf(QUOTE) >= 0));
    }

    /** The quotation mark; where there are none, a character that does not occur. */
    char quote() {
        return isQuoted ? QUOTE : NEVER;
    }

    /** Whether a field says that there is no value. */
    boolean isMissing(String field) {
        return MISSING.contains(field);
    }

    /** NaN for whatever is no number. */
    double parse(String field) {
        // a comma that does not separate fields, or stands within quotes, is a decimal comma
        return Decimal.parse(field.replace(',', '.'));
    }
}
