package breathtrainer.recording.table;

import breathtrainer.recording.entry.Decimal;
import java.util.Set;

/** How numbers are written. */
enum NumberStyle {
    POINT,
    COMMA;

    /** How tables write that there is no value, besides an empty field. */
    private static final Set<String> MISSING =
            Set.of("", "nan", "NaN", "NAN", "NA", "N/A", "n/a", "null", "None", "-", "--");

    /** NaN for whatever is no number. */
    double parse(String field) {
        if (this == POINT) {
            return Decimal.parse(field);
        }
        return field.indexOf('.') >= 0 ? Double.NaN : Decimal.parse(field.replace(',', '.'));
    }

    static boolean isMissing(String field) {
        return MISSING.contains(field);
    }
}
