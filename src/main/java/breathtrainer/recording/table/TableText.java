package breathtrainer.recording.table;

import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Opens a text in which there is a table. */
public final class TableText {
    private static final int LONGEST_NAME = 60; // characters

    private TableText() {}

    /**
     * Finds the table and says what had to be inferred.
     *
     * @return empty if there is none
     * @throws breathtrainer.recording.RecordingException if something has to be asked
     */
    public static Optional<EntryReader> open(Content content, RecordingOptions options, FaultLog faults)
            throws IOException {
        List<String> lines = content.head().wholeLines();
        RecordingHeader header = header(lines);
        Optional<FoundTable> found =
                new TableFinder(faults.file(), lines, BidsSidecar.of(content.file())).find(header, options);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.get().isInferred()) {
            faults.add(0, found.get().words());
        }
        InputStreamReader text =
                new InputStreamReader(content.stream(), content.head().charset());
        if (content.head().hasByteOrderMark()) {
            text.read();
        }
        return Optional.of(
                new TableEntries(new TextLines(text), found.get(), started(found.get(), lines, header), faults));
    }

    /** Whether a line can be the names of a table: one of them is of a time, and all of them are short. */
    public static boolean mayBeNames(String line) {
        List<String> fields = List.of(line.split("[,;\\t|]", -1));
        return fields.stream().allMatch(each -> each.length() <= LONGEST_NAME)
                && fields.stream().anyMatch(each -> TimeName.of(each).isPresent());
    }

    private static RecordingHeader header(List<String> lines) {
        RecordingHeader header = RecordingHeader.EMPTY;
        for (String line : lines) {
            header = line.startsWith("#") ? header.withComment(line.substring(1)) : header;
        }
        return header;
    }

    /** Where the rows are stamped with their day, the first of them tells when the recording began. */
    private static RecordingHeader started(FoundTable table, List<String> lines, RecordingHeader header) {
        Optional<TimeRule> stamped = table.time().filter(rule -> rule.stamp() != null);
        if (stamped.isEmpty()) {
            return header;
        }
        String field = table.dialect()
                .split(lines.get(table.head().lines()))
                .get(stamped.get().column());
        double seconds = stamped.get().seconds(field, table.dialect().style());
        boolean unsure = TimeStamp.isAmbiguous(field)
                && Optional.ofNullable(stamped.get().stamp())
                        .filter(TimeStamp::isUnsure)
                        .isPresent();
        return TimeStamp.hasDay(field) && seconds >= 0 && !unsure
                ? header.with(
                        "started",
                        LocalDateTime.ofEpochSecond((long) seconds, 0, ZoneOffset.UTC)
                                .toString())
                : header;
    }
}
