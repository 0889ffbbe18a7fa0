package breathtrainer.recording.csv;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.signal.Sample;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;

/** Makes a sample of a line. */
final class RowReader {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private final CsvDialect dialect;
    private final Columns columns;
    /** Samples a second, where there is no column of times. */
    private final double rate;

    private double last = Double.NEGATIVE_INFINITY;
    private long lines;

    RowReader(CsvDialect dialect, Columns columns, double rate) {
        this.dialect = dialect;
        this.columns = columns;
        this.rate = rate;
    }

    Sample read(CsvRecord row) throws BrokenLine {
        double byRate = lines++ / rate;
        requireFields(row);
        Optional<CsvTimeColumn> column = columns.time();
        double time = column.isPresent() ? time(row, column.get()) : byRate;
        Sample sample = Sample.of(time, values(row));
        last = time;
        return sample;
    }

    /** More fields are fine if nothing is in them: some programs end each line with a separator. */
    private void requireFields(CsvRecord row) throws BrokenLine {
        int fields = row.getFieldCount();
        while (fields > columns.count() && row.getField(fields - 1).isBlank()) {
            fields--;
        }
        if (fields != columns.count()) {
            throw new BrokenLine(TEXTS.text(fields == 1 ? "field.count.one" : "field.count", fields, columns.count()));
        }
    }

    private double time(CsvRecord row, CsvTimeColumn column) throws BrokenLine {
        String field = row.getField(column.index()).strip();
        double time = column.seconds(number(field));
        if (Double.isNaN(time)) {
            throw new BrokenLine(TEXTS.text("time.missing"));
        }
        if (time < last) {
            throw new BrokenLine(TEXTS.text("time.back", Decimal.print(last, 0), Decimal.print(time, 0)));
        }
        return time;
    }

    private double[] values(CsvRecord row) throws BrokenLine {
        double[] values = new double[columns.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row.getField(columns.values().get(i)).strip());
        }
        return values;
    }

    private double value(String field) throws BrokenLine {
        double value = number(field);
        if (!Believed.value(value)) {
            throw new BrokenLine(TEXTS.text("field.no-reading", Excerpt.of(field)));
        }
        return value;
    }

    /** NaN where there is no value. */
    private double number(String field) throws BrokenLine {
        double number = dialect.parse(field);
        if (Double.isNaN(number) && !dialect.isMissing(field)) {
            throw new BrokenLine(TEXTS.text("field.no-number", Excerpt.of(field)));
        }
        return number;
    }
}
