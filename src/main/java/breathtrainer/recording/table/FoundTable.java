package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table that was found in a text.
 *
 * @param time empty where the rate gives the times
 * @param rate readings a second: of the first rows, where there is a column of times; perhaps NaN
 * @param values the columns that are read, from 0
 * @param inGroups whether several rows have one time
 * @param isInferred whether something had to be found out that was not written, or chosen among several
 */
record FoundTable(
        Dialect dialect,
        TableHead head,
        Optional<TimeRule> time,
        double rate,
        List<Integer> values,
        boolean inGroups,
        boolean isInferred) {
    private static final Texts TEXTS = Texts.of("recording.table");

    /** What was understood, for whoever asks. */
    String words() {
        return TEXTS.text(
                values.size() == 1 ? "understood.breath" : "understood.axes",
                dialect.words(),
                TEXTS.text(head.names().isEmpty() ? "begins.unnamed" : "begins", head.lines() + 1),
                times(),
                values.stream()
                        .map(column -> TEXTS.text("quoted", Excerpt.of(head.name(column))))
                        .collect(Collectors.joining(", ")));
    }

    private String times() {
        String column = time.map(rule -> rule.words(head)).orElseGet(() -> TEXTS.text("time.none"));
        String rated = Double.isNaN(rate)
                ? column
                : TEXTS.text("time.rated", column, String.format(Locale.ROOT, "%.4g", rate));
        return inGroups ? TEXTS.text("time.groups", rated) : rated;
    }
}
