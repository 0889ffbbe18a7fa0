package breathtrainer.sensor.plain;

import breathtrainer.sensor.time.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One column of some seconds of printed lines, and what can be told from its name and its numbers. */
final class Column {
    private static final Set<String> TIME_NAMES = Set.of(
            "t",
            "time",
            "timestamp",
            "ts",
            "ms",
            "us",
            "millis",
            "micros",
            "t_ms",
            "time_ms",
            "t_us",
            "time_us",
            "time_s",
            "t_s",
            "seconds",
            "sec",
            "s");
    private static final Set<String> COUNTER_NAMES =
            Set.of("packet", "seq", "sequence", "n", "i", "index", "count", "counter", "sample", "id", "line");
    /** What a belt computes from the breath, and what else it knows: not the breath. */
    private static final Set<String> OTHER_NAMES = Set.of(
            "bpm",
            "rpm",
            "rate",
            "rr",
            "br",
            "breaths",
            "breathrate",
            "breath_rate",
            "respirationrate",
            "resprate",
            "hr",
            "heartrate",
            "temp",
            "temperature",
            "battery",
            "bat",
            "vbat",
            "humidity",
            "threshold",
            "peak",
            "exhaling",
            "inhaling",
            "state",
            "phase",
            "min",
            "max");
    /** A rise of the numbers is regular if its steps are on average less than this part away from their median. */
    private static final double REGULAR = 0.5;

    private static final int MANY_ROWS = 20;
    /** So many steps tell a clock, of which this part is the same to within this part, or to a millisecond or so. */
    private static final int FEWEST_TICKS = 6;

    private static final double MOST_TICKS = 0.9, TICK_TOLERANCE = 0.05, COARSE_TICK = 5;

    private final String name;
    private final double[] values;

    Column(String name, List<Reading> rows, int index) {
        this.name = name;
        this.values = rows.stream().mapToDouble(row -> row.values()[index]).toArray();
    }

    String name() {
        return name;
    }

    private static boolean isOneOf(Set<String> names, String name) {
        return names.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z_]", ""));
    }

    /** Whether a column of this name is something else than the breath or the time. */
    static boolean isNamedOther(String name) {
        return isOneOf(COUNTER_NAMES, name) || isOneOf(OTHER_NAMES, name);
    }

    boolean isNamedTime() {
        return isOneOf(TIME_NAMES, name);
    }

    boolean isNamedOther() {
        return isNamedOther(name);
    }

    /** Constant, or a flag: of two values among many rows. A few rows of a still axis may have two values as well. */
    boolean isFlag() {
        long different = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .distinct()
                .count();
        return different <= (values.length >= MANY_ROWS ? 2 : 1);
    }

    /** Whether it only ever rises, in steps of about the same size: a clock or a counter. */
    boolean risesRegularly() {
        boolean falls = Arrays.stream(steps()).anyMatch(step -> !(step >= 0));
        return !falls && values.length > 1 && rise(0) > 0 && irregularity() < REGULAR;
    }

    /** How far the steps are from their median on average, by that median: a gap among them does little harm. */
    double irregularity() {
        double[] steps = steps();
        double[] sorted = steps.clone();
        Arrays.sort(sorted);
        double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        double away = Arrays.stream(steps)
                .map(step -> Math.abs(step - median))
                .average()
                .orElse(0);
        return away / Math.abs(median);
    }

    /** Whether most steps are the same and not nothing: a clock or a counter, up or down, whatever leaps it makes between. */
    boolean ticks() {
        double[] steps = steps();
        double[] sorted = steps.clone();
        Arrays.sort(sorted);
        double median = sorted.length < FEWEST_TICKS ? 0 : sorted[sorted.length / 2];
        double tolerated = Math.max(TICK_TOLERANCE * Math.abs(median), Math.abs(median) >= COARSE_TICK ? 1 : 0);
        long same = Arrays.stream(steps)
                .filter(step -> Math.abs(step - median) <= tolerated)
                .count();
        return median != 0 && same >= MOST_TICKS * steps.length;
    }

    /** Whether it falls more often than it rises. */
    boolean runsDown() {
        return Arrays.stream(steps()).map(Math::signum).sum() < 0;
    }

    boolean isConstant() {
        return differentValues() == 1;
    }

    long differentValues() {
        return Arrays.stream(values).distinct().count();
    }

    /** Whether each of its steps of one is the carry of another column, as of the digits behind a comma. */
    boolean carriesFrom(Column digits, double span) {
        int ones = 0;
        int carried = 0;
        double[] steps = steps();
        double[] below = digits.steps();
        for (int i = 0; i < steps.length; i++) {
            ones += Math.abs(steps[i]) == 1 ? 1 : 0;
            carried += Math.abs(steps[i]) == 1 && -steps[i] * below[i] > span / 2 ? 1 : 0;
        }
        return carried > 1 && carried >= MOST_TICKS * ones;
    }

    boolean countsByOne() {
        return Arrays.stream(steps()).allMatch(step -> step == 1);
    }

    private double[] steps() {
        double[] steps = new double[Math.max(0, values.length - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = values[i + 1] - values[i];
        }
        return steps;
    }

    double rise(int from) {
        return values[values.length - 1] - values[from];
    }
}
