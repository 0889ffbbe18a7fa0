package breathtrainer.recording.opensignals;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.csv.Columns;
import breathtrainer.recording.csv.CsvEntries;
import breathtrainer.recording.csv.CsvRows;
import breathtrainer.recording.csv.Preamble;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.Description;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.RecordingFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The text that OpenSignals writes for bioplux and BITalino: a line of JSON above columns of numbers. */
public final class OpenSignalsFormat implements RecordingFormat {
    private static final Texts TEXTS = Texts.of("recording.opensignals");

    private static final String FIRST_LINE = "# OpenSignals Text File Format";

    @Override
    public boolean recognises(FileStart head) {
        return head.isText() && head.text().startsWith(FIRST_LINE);
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        OpenSignalsHeader header = header(content.head(), faults.file());
        CsvRows rows = CsvRows.of(content.stream(), content.head(), faults);
        Preamble preamble = Preamble.read(rows);
        if (preamble == null) {
            throw new RecordingException(TEXTS.text("no-readings", faults.file()));
        }
        Columns columns = columns(header, fields(preamble), options, faults.file());
        double rate = options.rate().orElse(header.rate());
        if (!Believed.rate(rate)) {
            throw new RecordingException(TEXTS.text("rate", faults.file()));
        }
        RecordingHeader described = Description.of(header.device(), "raw", rate).started(header.started());
        return CsvEntries.of(rows, preamble.with(described), columns, rate, faults);
    }

    private static OpenSignalsHeader header(FileStart head, String file) throws RecordingException {
        Optional<String> second = head.text().lines().skip(1).findFirst();
        return second.map(line -> line.replaceFirst("^#", ""))
                .flatMap(OpenSignalsHeader::parse)
                .orElseThrow(() -> new RecordingException(TEXTS.text("no-json", file)));
    }

    /** Each line ends with a tab. */
    private static int fields(Preamble preamble) {
        List<String> fields = preamble.first().getFields();
        int last = fields.size() - 1;
        return last > 0 && fields.get(last).isBlank() ? last : fields.size();
    }

    private static Columns columns(OpenSignalsHeader header, int count, RecordingOptions options, String file)
            throws RecordingException {
        if (count < header.labels().size()) {
            throw new RecordingException(
                    TEXTS.text("columns", file, header.labels().size(), count));
        }
        return new OpenSignalsColumns(header, count, file).choose(options);
    }
}
