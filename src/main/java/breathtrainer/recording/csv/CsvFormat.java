package breathtrainer.recording.csv;

import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.RecordingFormat;
import java.io.IOException;

/** Numbers in columns, separated by commas, semicolons or tabs; ours and everybody's. */
public final class CsvFormat implements RecordingFormat {
    @Override
    public boolean recognises(FileStart head) {
        return head.isText();
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        CsvRows rows = CsvRows.of(content.stream(), content.head(), faults);
        return CsvEntries.open(rows, options, faults);
    }
}
