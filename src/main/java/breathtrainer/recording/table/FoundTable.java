package breathtrainer.recording.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table that was found in a text.
 *
 * @param time empty where the rate gives the times
 * @param rate samples a second; NaN where there is a column of times
 * @param values the columns that are read, from 0
 * @param inGroups whether several rows have one time
 */
record FoundTable(
        Dialect dialect, TableHead head, Optional<TimeRule> time, double rate, List<Integer> values, boolean inGroups) {
    /** What was understood, for whoever asks. */
    String words() {
        return String.format(
                Locale.ROOT,
                "%s; the table begins in line %d; %s; %s %s%s.",
                dialect.words(),
                head.lines() + 1,
                time.map(rule -> rule.words(head))
                        .orElseGet(() -> String.format(Locale.ROOT, "%.6g samples a second", rate)),
                values.size() == 1 ? "breath from column" : "accelerometer from columns",
                values.stream().map(head::name).collect(Collectors.joining(", ")),
                inGroups ? "; several rows have one time and are spread" : "");
    }
}
