package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Excerpt;
import java.util.List;

/** Makes numbers of a line. */
final class RowParser {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private final FoundTable table;
    private long rows;

    RowParser(FoundTable table) {
        this.table = table;
    }

    /** @throws NoRow if it cannot be used; a rate counts it nevertheless */
    TableRow read(String line, long number) throws NoRow {
        double byRate = rows++ / table.rate();
        List<String> fields = table.dialect().split(line);
        requireFields(fields);
        double time = table.time().isPresent() ? time(fields, table.time().get()) : byRate;
        return new TableRow(number, time, values(fields));
    }

    private void requireFields(List<String> fields) throws NoRow {
        int count = table.dialect().count();
        if (fields.size() != count) {
            throw new NoRow(TEXTS.text(fields.size() == 1 ? "field.count.one" : "field.count", fields.size(), count));
        }
    }

    private double time(List<String> fields, TimeRule rule) throws NoRow {
        String field = fields.get(rule.column());
        double time = rule.seconds(field, table.dialect().style());
        if (Double.isNaN(time) && !NumberStyle.isMissing(field)) {
            throw new NoRow(TEXTS.text(rule.stamp() == null ? "field.no-number" : "field.no-time", Excerpt.of(field)));
        }
        if (!(Math.abs(time) < Long.MAX_VALUE)) {
            throw new NoRow(TEXTS.text("time.missing"));
        }
        return time;
    }

    private double[] values(List<String> fields) throws NoRow {
        double[] values = new double[table.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(fields.get(table.values().get(i)));
        }
        return values;
    }

    /** NaN where there is no value. */
    private double value(String field) throws NoRow {
        double value = table.dialect().style().parse(field);
        if (Double.isNaN(value) && !NumberStyle.isMissing(field)) {
            throw new NoRow(TEXTS.text("field.no-number", Excerpt.of(field)));
        }
        if (!Believed.value(value)) {
            throw new NoRow(TEXTS.text("field.no-reading", Excerpt.of(field)));
        }
        return value;
    }
}
