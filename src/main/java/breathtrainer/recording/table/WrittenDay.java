package breathtrainer.recording.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days whose month is written out, {@code 22-Nov-2026 10:15:00}, and times in one run of figures, {@code 20261122T101500}. */
final class WrittenDay {
    /** By their first letters, in English and where German, French and Spanish differ. */
    private static final List<Pattern> MONTHS = List.of(
            months("jan|ene"),
            months("feb|fev|f\u00e9v"),
            months("mar|m\u00e4r"),
            months("apr|avr|abr"),
            months("may|mai"),
            months("jun|juin"),
            months("jul|juil"),
            months("aug|ao\u00fb|aou|ago"),
            months("sep"),
            months("oct|okt"),
            months("nov"),
            months("dec|dez|d\u00e9c|dic"));

    private static final String WORD = "(\\p{L}{3,10})\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}{2,4}\\.?,? )?(\\d{1,2})\\.?[-/ ]" + WORD + "[-/ ](\\d{4})(.*)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}{2,4},? )?" + WORD + " (\\d{1,2}),? (\\d{4})(.*)");
    private static final Pattern RUN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(.*)");

    private WrittenDay() {}

    private static Pattern months(String beginnings) {
        return Pattern.compile("(?:" + beginnings + ").*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same as {@code 2026-11-22 10:15:00}; anything else as it is. */
    static String inFigures(String field) {
        if (field.chars().noneMatch(Character::isLetter)) {
            return field;
        }
        Matcher run = RUN.matcher(field);
        if (run.matches()) {
            return run.group(1) + "-" + run.group(2) + "-" + run.group(3) + " " + run.group(4) + ":" + run.group(5)
                    + ":" + run.group(6) + run.group(7);
        }
        Matcher day = DAY_FIRST.matcher(field);
        if (day.matches()) {
            return figures(field, day.group(3), day.group(2), day.group(1), day.group(4));
        }
        Matcher month = MONTH_FIRST.matcher(field);
        return month.matches() ? figures(field, month.group(3), month.group(1), month.group(2), month.group(4)) : field;
    }

    private static String figures(String field, String year, String word, String day, String rest) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(word).matches()) {
                return String.format(Locale.ROOT, "%s-%02d-%s%s", year, i + 1, day, rest);
            }
        }
        return field;
    }
}
