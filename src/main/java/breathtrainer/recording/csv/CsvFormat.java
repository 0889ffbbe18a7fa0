package breathtrainer.recording.csv;

import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.RecordingFormat;
import breathtrainer.recording.table.TableText;
import java.io.IOException;
import java.util.Optional;

/** Numbers in columns: our own, and whatever table is found in a text. */
public final class CsvFormat implements RecordingFormat {
    @Override
    public boolean recognises(FileStart head) {
        return head.isText();
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        boolean ours = content.head().text().contains("# " + RecordingHeader.VERSION + ":");
        Optional<EntryReader> table = ours ? Optional.empty() : TableText.open(content, options, faults);
        if (table.isPresent()) {
            return table.get();
        }
        CsvRows rows = CsvRows.of(content.stream(), content.head(), faults);
        return CsvEntries.open(rows, options, faults);
    }
}
