package breathtrainer.recording.csv;

import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.TimedComment;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a table: comments, a row of names or none, then a sample a line. */
public final class CsvEntries implements EntryReader {
    private static final Texts TEXTS = Texts.of("recording.entry");

    /** A file that begins with so many broken lines, and not one reading, is something else. */
    private static final int HOPELESS = 1000;

    private final CsvRows rows;
    private final FaultLog faults;
    private final Columns columns;
    private final RowReader reader;
    private final Queue<Entry> early;
    private @Nullable CsvRecord first;
    private RecordingHeader header;
    private boolean aboveNumbers = true;

    private CsvEntries(CsvRows rows, Preamble preamble, Columns columns, RowReader reader, FaultLog faults) {
        this.rows = rows;
        this.columns = columns;
        this.reader = reader;
        this.faults = faults;
        this.header = preamble.header();
        this.early = new ArrayDeque<>(preamble.entries());
        this.first = preamble.hasNames(rows.dialect()) ? null : preamble.first();
    }

    static CsvEntries open(CsvRows rows, RecordingOptions options, FaultLog faults) throws IOException {
        Preamble preamble = Preamble.read(rows);
        if (preamble == null) {
            throw new RecordingException(TEXTS.text("no-readings", faults.file()));
        }
        Columns columns =
                Columns.choose(faults.file(), names(preamble, rows.dialect(), options, faults.file()), options);
        double rate = columns.time().isPresent() ? Double.NaN : rate(preamble, options, faults.file());
        return of(rows, preamble, columns, rate, faults);
    }

    /**
     * Reads a table whose columns are told elsewhere.
     *
     * @param rate samples a second
     */
    public static CsvEntries of(CsvRows rows, Preamble preamble, Columns columns, double rate, FaultLog faults) {
        return new CsvEntries(rows, preamble, columns, new RowReader(rows.dialect(), columns, rate), faults);
    }

    private static List<String> names(Preamble preamble, CsvDialect dialect, RecordingOptions options, String file)
            throws RecordingException {
        List<String> fields = preamble.first().getFields();
        if (preamble.hasNames(dialect)) {
            return fields;
        }
        if (fields.size() > 1 && options.column().isEmpty()) {
            throw new RecordingException(TEXTS.text("columns.unnamed", file, fields.size()));
        }
        return IntStream.rangeClosed(1, fields.size()).mapToObj(String::valueOf).toList();
    }

    private static double rate(Preamble preamble, RecordingOptions options, String file) throws RecordingException {
        OptionalDouble rate =
                options.rate().isPresent() ? options.rate() : preamble.header().rate();
        return rate.orElseThrow(() -> new RecordingException(TEXTS.text("rate.missing", file)));
    }

    @Override
    public RecordingHeader header() {
        return header;
    }

    @Override
    public int channels() {
        return columns.values().size();
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (!early.isEmpty()) {
            return early.remove();
        }
        for (CsvRecord row = row(); row != null && !isCutOff(); row = row()) {
            Entry entry = row.isComment() ? comment(row) : reading(row);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private @Nullable CsvRecord row() throws IOException {
        if (aboveNumbers && faults.count() >= HOPELESS) {
            return null;
        }
        CsvRecord row = first == null ? rows.next() : first;
        first = null;
        return row;
    }

    /** Our own writer ends every line: a last line without an end may lack figures though it looks whole. */
    private boolean isCutOff() {
        return rows.isTorn() && header.value(RecordingHeader.VERSION).isPresent();
    }

    private @Nullable Entry comment(CsvRecord row) {
        if (aboveNumbers) {
            header = header.withComment(row.getField(0));
        }
        return TimedComment.parse(row.getField(0)).orElse(null);
    }

    private @Nullable Entry reading(CsvRecord row) {
        if (CsvRows.isBlank(row) && columns.count() > 1) {
            return null;
        }
        try {
            Entry reading = new Entry.Reading(reader.read(row));
            aboveNumbers = false;
            return reading;
        } catch (BrokenLine e) {
            if (!rows.isTorn()) {
                faults.add(row.getStartingLineNumber(), TEXTS.text("line.left-out", String.valueOf(e.getMessage())));
            }
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
