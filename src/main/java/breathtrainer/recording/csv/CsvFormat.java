package breathtrainer.recording.csv;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.RecordingFormat;
import breathtrainer.recording.table.TableText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Numbers in columns: our own, and whatever table is found in a text. */
public final class CsvFormat implements RecordingFormat {
    private static final Texts TEXTS = Texts.of("recording.csv");

    @Override
    public boolean recognises(FileStart head) {
        return head.isText();
    }

    /** Where there is neither a number nor a name of a time, it is something else: prose, or what a sensor prints. */
    private static void requireNumbers(FileStart head, String file) throws RecordingException {
        List<String> lines = head.wholeLines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (!lines.isEmpty() && lines.stream().noneMatch(TableText::mayBeNames)) {
            throw new RecordingException(TEXTS.text("no-table", file, Excerpt.of(lines.get(0))));
        }
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        boolean ours = content.head().text().contains("# " + RecordingHeader.VERSION + ":");
        Optional<EntryReader> table = ours ? Optional.empty() : TableText.open(content, options, faults);
        if (table.isPresent()) {
            return table.get();
        }
        if (!ours) {
            requireNumbers(content.head(), faults.file());
        }
        CsvRows rows = CsvRows.of(content.stream(), content.head(), faults);
        return CsvEntries.open(rows, options, faults);
    }
}
