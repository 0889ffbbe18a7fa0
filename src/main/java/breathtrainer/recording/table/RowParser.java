package breathtrainer.recording.table;

import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Excerpt;
import java.util.List;
import java.util.Locale;

/** Makes numbers of a line. */
final class RowParser {
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
            throw new NoRow(String.format(
                    Locale.ROOT,
                    "%d %s, where %d belong",
                    fields.size(),
                    fields.size() == 1 ? "field" : "fields",
                    count));
        }
    }

    private double time(List<String> fields, TimeRule rule) throws NoRow {
        String field = fields.get(rule.column());
        double time = rule.seconds(field, table.dialect().style());
        if (Double.isNaN(time) && !NumberStyle.isMissing(field)) {
            throw new NoRow("'" + Excerpt.of(field) + "' is not a " + (rule.stamp() == null ? "number" : "time"));
        }
        if (!(Math.abs(time) < Long.MAX_VALUE)) {
            throw new NoRow("there is no time");
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
            throw new NoRow("'" + Excerpt.of(field) + "' is not a number");
        }
        if (!Believed.value(value)) {
            throw new NoRow("'" + Excerpt.of(field) + "' is no reading of a sensor");
        }
        return value;
    }
}
