package breathtrainer.recording;

import java.io.IOException;

/** Numbers in columns, separated by commas, semicolons or tabs; ours and everybody's. */
final class CsvFormat implements RecordingFormat {
    @Override
    public boolean recognises(Head head) {
        return head.isText();
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        CsvRows rows = CsvRows.of(content.stream(), content.head(), faults);
        return CsvEntries.open(rows, options, faults);
    }
}
