package breathtrainer.recording.csv;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text, split into fields; comments as they come. Knows of the last line whether it was cut off. */
public final class CsvRows implements Closeable {
    private static final Texts TEXTS = Texts.of("recording.csv");

    /** A longer line is no line of numbers. In characters. */
    private static final int LONGEST_LINE = 1 << 16;

    private final CsvDialect dialect;
    private final EndReader text;
    private final CloseableIterator<CsvRecord> records;
    private final FaultLog faults;
    private @Nullable CsvRecord ahead;
    private long line;

    private CsvRows(CsvDialect dialect, EndReader text, FaultLog faults) {
        this.dialect = dialect;
        this.text = text;
        this.faults = faults;
        this.records = records(dialect, text);
    }

    private static CloseableIterator<CsvRecord> records(CsvDialect dialect, EndReader text) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .commentStrategy(CommentStrategy.READ)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .quoteCharacter(dialect.quote())
                .trimWhitespacesAroundQuotes(dialect.isQuoted())
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(text)
                .iterator();
    }

    public static CsvRows of(InputStream content, FileStart head, FaultLog faults) throws IOException {
        EndReader text = new EndReader(new InputStreamReader(content, head.charset()));
        if (head.hasByteOrderMark()) {
            text.read();
        }
        CsvRows rows = new CsvRows(CsvDialect.of(head.text()), text, faults);
        rows.advance();
        return rows;
    }

    static boolean isBlank(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).isBlank();
    }

    CsvDialect dialect() {
        return dialect;
    }

    /** The next line, or a comment; null at the end. */
    @Nullable CsvRecord next() throws IOException {
        CsvRecord row = ahead;
        if (row != null) {
            advance();
        }
        return row;
    }

    /** Whether the line that came last is the last, and no line break ends it. */
    boolean isTorn() {
        return ahead == null && !text.endsWithLineBreak();
    }

    private void advance() throws IOException {
        try {
            ahead = records.hasNext() ? records.next() : null;
            line = ahead == null ? line : ahead.getStartingLineNumber();
        } catch (CsvParseException e) {
            faults.add(line + 1, TEXTS.text("line.endless"));
            ahead = null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
