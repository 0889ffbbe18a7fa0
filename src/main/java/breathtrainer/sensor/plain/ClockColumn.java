package breathtrainer.sensor.plain;

import breathtrainer.sensor.time.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The column in which a device prints its clock, and the clock's unit.
 *
 * @param index from 0
 * @param ticksPerSecond 1, 1000 or 1,000,000
 */
record ClockColumn(int index, double ticksPerSecond) {
    private static final double[] UNITS = {1, 1e3, 1e6};
    /** How far the printed clock may be from the computer's, as a factor, if its column has no name that says time. */
    private static final double LIKE_ARRIVAL = 2;
    /** Steps this even are a clock's even if it runs faster than the computer's: a device that is emulated. */
    private static final double EVEN_STEPS = 0.15;

    /** The likeliest of the columns that rise as a clock does, if there is any. */
    static java.util.Optional<ClockColumn> among(List<Column> columns, List<Reading> rows) {
        OptionalInt index = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).risesRegularly())
                .filter(i -> isClock(columns.get(i), i, rows))
                .boxed()
                .min(Comparator.comparing((Integer i) -> !columns.get(i).isNamedTime())
                        .thenComparing(i -> columns.get(i).irregularity()))
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
        return index.stream()
                .mapToObj(i -> new ClockColumn(i, unit(columns.get(i), rows)))
                .findFirst();
    }

    private static boolean isClock(Column column, int index, List<Reading> rows) {
        double speed = speed(column, rows);
        double off = Math.abs(Math.log(speed / nearestUnit(speed)));
        if (column.isNamedTime() || off < Math.log(LIKE_ARRIVAL)) {
            return true;
        }
        return index == 0 && column.irregularity() < EVEN_STEPS && !column.countsByOne();
    }

    private static double unit(Column column, List<Reading> rows) {
        return nearestUnit(speed(column, rows));
    }

    /** Ticks per second of arrival, not counting what arrived together with the first row. */
    private static double speed(Column column, List<Reading> rows) {
        double start = rows.get(0).arrival();
        double end = rows.get(rows.size() - 1).arrival();
        int from = 0;
        while (from < rows.size() - 1 && rows.get(from + 1).arrival() == start) {
            from++;
        }
        return end > start ? column.rise(from) / (end - start) : UNITS[1];
    }

    private static double nearestUnit(double speed) {
        double best = UNITS[0];
        for (double unit : UNITS) {
            if (Math.abs(Math.log(speed / unit)) < Math.abs(Math.log(speed / best))) {
                best = unit;
            }
        }
        return best;
    }
}
