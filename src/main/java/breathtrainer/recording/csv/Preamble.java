package breathtrainer.recording.csv;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.entry.TimedComment;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the numbers.
 *
 * @param entries commands and notes before the first sample
 * @param first the row of names, or numbers at once
 */
public record Preamble(RecordingHeader header, List<Entry> entries, CsvRecord first) {
    /** Null if there is nothing but comments. */
    public static @Nullable Preamble read(CsvRows rows) throws IOException {
        RecordingHeader header = RecordingHeader.EMPTY;
        List<Entry> entries = new ArrayList<>();
        for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
            if (row.isComment()) {
                header = header.withComment(row.getField(0));
                TimedComment.parse(row.getField(0)).ifPresent(entries::add);
            } else if (!CsvRows.isBlank(row)) {
                return new Preamble(header, entries, row);
            }
        }
        return null;
    }

    /** With what another format says above its numbers. */
    public Preamble with(RecordingHeader described) {
        return new Preamble(described, entries, first);
    }

    /** A row of names has at least one field that is no number; otherwise it is a sample already. */
    boolean hasNames(CsvDialect dialect) {
        return first.getFields().stream()
                .map(String::strip)
                .anyMatch(field -> !dialect.isMissing(field) && Double.isNaN(dialect.parse(field)));
    }
}
