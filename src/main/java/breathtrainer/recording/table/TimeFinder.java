package breathtrainer.recording.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds which column is the time, by its name or by how its numbers go on, and what its unit is. */
final class TimeFinder {
    private static final double EVEN = 20; // usual steps that a gap may last, where only the numbers tell
    private static final int FEWEST = 5; // rows that tell anything
    private static final double MOSTLY = 0.7; // of the rows: a counter goes on by one, but where rows are missing
    private static final double JUMP = 20 * 86_400.0; // seconds: at midnight, where the day is taken for the month
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\bmm?[/-]dd?[/-]yy");
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)\\bdd?[/-]mm?[/-]yy");
    private static final double ONWARDS = 2; // steps forward of a time for each back: a clock may start again

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
        List<String> fields = fields(column);
        boolean hasDay = fields.stream().anyMatch(TimeStamp::hasDay);
        boolean told =
                head.above().stream().anyMatch(line -> MONTH_FIRST.matcher(line).find());
        boolean day =
                head.above().stream().anyMatch(line -> DAY_FIRST.matcher(line).find());
        boolean month = fields.stream().anyMatch(TimeStamp::isMonthFirst);
        boolean unsure = !told && !day && !month && fields.stream().allMatch(TimeStamp::isAmbiguous);
        TimeStamp dayFirst = new TimeStamp(false, hasDay, unsure);
        TimeStamp monthFirst = new TimeStamp(true, hasDay, unsure);
        boolean jumps = unsure && span(fields, dayFirst) > JUMP && span(fields, monthFirst) < JUMP;
        return Optional.of(TimeRule.stamped(column, told || month || jumps ? monthFirst : dayFirst));
    }

    private static double span(List<String> fields, TimeStamp stamp) {
        return stamp.seconds(fields.get(fields.size() - 1)) - stamp.seconds(fields.get(0));
    }

    private Optional<TimeRule> number(int column, TimeName name) {
        double[] times = numbers(column);
        String unit = name.unit().isEmpty() ? TimeName.unit(head.unit(column)) : name.unit();
        OptionalDouble written = UnitOfTime.perSecond(unit);
        if (!goesOn(times)) {
            return Optional.empty();
        }
        if (written.isPresent()) {
            return Optional.of(TimeRule.written(column, written.getAsDouble()));
        }
        if (Double.isNaN(UnitInference.step(times))) {
            return rows.size() < FEWEST ? Optional.of(TimeRule.written(column, 1)) : Optional.empty();
        }
        return Optional.of(inferred(column, times, unit));
    }

    /** Whatever it is called, what falls as often as it rises is no time. */
    private static boolean goesOn(double[] times) {
        long rises = IntStream.range(1, times.length)
                .filter(i -> times[i] > times[i - 1])
                .count();
        long falls = IntStream.range(1, times.length)
                .filter(i -> times[i] < times[i - 1])
                .count();
        return times.length < FEWEST || rises >= ONWARDS * falls;
    }

    /** Seconds where nothing fits: what is found then is told to be little. */
    private static TimeRule inferred(int column, double[] times, String unknown) {
        return new TimeRule(column, UnitInference.perSecond(times).orElse(1), null, true, unknown);
    }

    /** The first column that grows in even steps, but none that only counts. */
    private Optional<TimeRule> byNature() {
        return columns()
                .filter(i -> dialect.count() > 1 && growsEvenly(numbers(i)) && !isCounter(i))
                .mapToObj(i -> inferred(i, numbers(i), ""))
                .findFirst();
    }

    /** Whether a column counts the rows. */
    boolean isCounter(int column) {
        double[] numbers = numbers(column);
        long ones = IntStream.range(1, numbers.length)
                .filter(i -> numbers[i] - numbers[i - 1] == 1)
                .count();
        boolean whole = IntStream.range(1, numbers.length)
                .allMatch(i -> numbers[i] == Math.rint(numbers[i]) && numbers[i] > numbers[i - 1]);
        return numbers.length >= FEWEST && whole && ones >= MOSTLY * (numbers.length - 1);
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
