package breathtrainer.recording.table;

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
    /** What was understood, for whoever asks. */
    String words() {
        return String.format(
                Locale.ROOT,
                "%s; the table begins in line %d%s; %s%s%s; %s %s.",
                dialect.words(),
                head.lines() + 1,
                head.names().isEmpty() ? ", its columns have no names" : "",
                time.map(rule -> rule.words(head)).orElse("no column of times"),
                Double.isNaN(rate) ? "" : String.format(Locale.ROOT, ", %.4g readings a second", rate),
                inGroups ? ", of which several have one time and are spread" : "",
                values.size() == 1 ? "breath from column" : "accelerometer from columns",
                values.stream()
                        .map(column -> "'" + Excerpt.of(head.name(column)) + "'")
                        .collect(Collectors.joining(", ")));
    }
}
