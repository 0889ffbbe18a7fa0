package breathtrainer.recording.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Finds which column is the time, by its name or by how its numbers go on, and what its unit is. */
final class TimeFinder {
    private static final double EVEN = 20; // usual steps that a gap may last, where only the numbers tell
    private static final int FEWEST = 5; // rows that tell anything

    private final Dialect dialect;
    private final TableHead head;
    private final List<List<String>> rows;

    /** @param rows the first of the table */
    TimeFinder(Dialect dialect, TableHead head, List<List<String>> rows) {
        this.dialect = dialect;
        this.head = head;
        this.rows = rows;
    }

    /** Empty if there is none, or it stands still. */
    Optional<TimeRule> find() {
        return named(true)
                .or(this::stamped)
                .or(() -> named(false))
                .or(() -> head.names().isEmpty() ? byNature() : Optional.empty());
    }

    private Optional<TimeRule> named(boolean plain) {
        return columns()
                .filter(i -> TimeName.of(head.name(i))
                        .filter(name -> name.isPlain() == plain)
                        .isPresent())
                .filter(i -> !head.names().isEmpty())
                .mapToObj(i -> isStamped(i)
                        ? stamp(i)
                        : number(i, TimeName.of(head.name(i)).orElseThrow()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TimeRule> stamped() {
        return columns()
                .filter(this::isStamped)
                .mapToObj(this::stamp)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isStamped(int column) {
        return fields(column).stream().filter(TimeStamp::hasClock).count() > rows.size() / 2;
    }

    private Optional<TimeRule> stamp(int column) {
        boolean monthFirst = fields(column).stream().anyMatch(TimeStamp::isMonthFirst)
                || head.above().stream()
                        .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("mm/dd/yyyy"));
        return Optional.of(new TimeRule(column, 1, new TimeStamp(monthFirst), ""));
    }

    private Optional<TimeRule> number(int column, TimeName name) {
        double[] times = numbers(column);
        String unit = name.unit().isEmpty() ? head.unit(column) : name.unit();
        OptionalDouble written = UnitOfTime.perSecond(unit);
        if (written.isPresent()) {
            return Optional.of(new TimeRule(column, written.getAsDouble(), null, ""));
        }
        if (Double.isNaN(UnitInference.step(times))) {
            return rows.size() < FEWEST ? Optional.of(new TimeRule(column, 1, null, "")) : Optional.empty();
        }
        return Optional.of(inferred(column, times, unit));
    }

    /** Seconds where nothing fits: what is found then is told to be little. */
    private TimeRule inferred(int column, double[] times, String unit) {
        double perSecond = UnitInference.perSecond(times).orElse(1);
        String why = String.format(
                Locale.ROOT,
                "the times in '%s' go on by %s; they are taken for %s, %s readings a second",
                head.name(column),
                String.format(Locale.ROOT, "%.4g", UnitInference.step(times)),
                UnitOfTime.word(perSecond),
                String.format(Locale.ROOT, "%.4g", perSecond / UnitInference.step(times)));
        boolean plain = perSecond == 1 && unit.isEmpty();
        return new TimeRule(column, perSecond, null, plain ? "" : why);
    }

    /** The first column that grows in even steps, but none that only counts. */
    private Optional<TimeRule> byNature() {
        return columns()
                .filter(i -> dialect.count() > 1 && growsEvenly(numbers(i)) && !isCounter(i))
                .mapToObj(i -> inferred(i, numbers(i), "unknown"))
                .findFirst();
    }

    /** Whether a column counts the rows. */
    boolean isCounter(int column) {
        double[] numbers = numbers(column);
        return numbers.length >= FEWEST
                && IntStream.range(1, numbers.length).allMatch(i -> numbers[i] - numbers[i - 1] == 1);
    }

    private static boolean growsEvenly(double[] numbers) {
        double[] steps = IntStream.range(1, numbers.length)
                .mapToDouble(i -> numbers[i] - numbers[i - 1])
                .sorted()
                .toArray();
        return steps.length >= FEWEST && steps[0] > 0 && steps[steps.length - 1] <= EVEN * steps[steps.length / 2];
    }

    private IntStream columns() {
        return IntStream.range(0, dialect.count());
    }

    private List<String> fields(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private double[] numbers(int column) {
        return fields(column).stream()
                .mapToDouble(dialect.style()::parse)
                .filter(each -> !Double.isNaN(each))
                .toArray();
    }
}
