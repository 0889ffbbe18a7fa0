package breathtrainer.recording;

import java.io.IOException;
import java.io.InputStream;

/** Numbers in columns, separated by commas, semicolons or tabs; ours and everybody's. */
final class CsvFormat implements RecordingFormat {
    @Override
    public boolean recognises(Head head) {
        return head.isText();
    }

    @Override
    public EntryReader open(InputStream content, Head head, RecordingOptions options, FaultLog faults)
            throws IOException {
        CsvRows rows = CsvRows.of(content, head, faults);
        return CsvEntries.open(rows, options, faults);
    }
}
