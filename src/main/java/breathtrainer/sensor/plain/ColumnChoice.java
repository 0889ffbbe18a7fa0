package breathtrainer.sensor.plain;

import breathtrainer.sensor.time.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of the printed columns is the clock, and which carry the breath.
 *
 * @param time where the device prints its clock, if it does
 * @param breath the breath's columns, from 0: one, the three axes of an accelerometer, or those and its gyroscope's
 * @param names theirs, as many
 * @param clocks those that run like a clock, up or down, and are used for nothing
 */
record ColumnChoice(Optional<ClockColumn> time, List<Integer> breath, List<String> names, List<Ticking> clocks) {
    private static final int AXES = 3;
    private static final int WITH_GYROSCOPE = 6;

    /** A column that ran up or down steadily when it was looked at. */
    record Ticking(int index, boolean down) {}

    /**
     * Decides from some seconds of rows.
     *
     * @param labels the columns' names, empty where there are none
     * @param wish names or numbers from 1 that the wearer asked for; empty to decide by itself
     */
    static ColumnChoice of(List<Reading> rows, List<String> labels, List<String> wish) {
        List<Column> columns = IntStream.range(0, labels.size())
                .mapToObj(i -> new Column(labels.get(i), rows, i))
                .toList();
        Optional<ClockColumn> time = columns.size() == 1 ? Optional.empty() : ClockColumn.among(columns, rows);
        List<Integer> breath = wished(labels, wish);
        if (breath.isEmpty()) {
            breath = decide(columns, time.map(ClockColumn::index).orElse(-1));
        }
        return new ColumnChoice(time, breath, names(labels, breath), clocks(columns, breath));
    }

    /** Those who see to it that the clocks go on running as clocks do. */
    List<ClockWatch> watches() {
        Stream<Ticking> main = time.stream()
                .filter(clock -> clocks.stream().noneMatch(other -> other.index() == clock.index()))
                .map(clock -> new Ticking(clock.index(), false));
        return Stream.concat(main, clocks.stream())
                .map(clock -> new ClockWatch(clock.index(), clock.down()))
                .toList();
    }

    private static List<Ticking> clocks(List<Column> columns, List<Integer> breath) {
        return IntStream.range(0, columns.size())
                .filter(i -> !breath.contains(i) && columns.get(i).ticks())
                .mapToObj(i -> new Ticking(i, columns.get(i).runsDown()))
                .toList();
    }

    /** Whether the device names its columns like the axes of an accelerometer, or three nameless ones are left. */
    boolean isAccelerometer() {
        return breath.size() >= AXES;
    }

    double[] values(PlainLine line) {
        return breath.stream().mapToDouble(i -> line.fields().get(i).value()).toArray();
    }

    /** The columns of these names or numbers, as far as there are such. */
    static List<Integer> wished(List<String> labels, List<String> wish) {
        List<Integer> found = new ArrayList<>();
        for (String name : wish) {
            IntStream.range(0, labels.size())
                    .filter(i -> labels.get(i).equalsIgnoreCase(name)
                            || String.valueOf(i + 1).equals(name))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Integer> decide(List<Column> columns, int time) {
        int[] others = IntStream.range(0, columns.size()).filter(i -> i != time).toArray();
        List<Integer> axes = named(columns, others, BreathNames::isAxis);
        if (axes.size() == AXES) {
            List<Integer> gyroscope = named(columns, others, BreathNames::isGyroscope);
            return gyroscope.size() == AXES
                    ? Stream.concat(axes.stream(), gyroscope.stream()).toList()
                    : axes;
        }
        int[] alive =
                Arrays.stream(others).filter(i -> mayBeBreath(columns.get(i))).toArray();
        if (alive.length == 0) {
            return List.of(others.length == 0 ? 0 : others[0]);
        }
        boolean nameless =
                Arrays.stream(alive).allMatch(i -> columns.get(i).name().isEmpty());
        return nameless && alive.length >= AXES
                ? Arrays.stream(alive)
                        .limit(alive.length == WITH_GYROSCOPE ? WITH_GYROSCOPE : AXES)
                        .boxed()
                        .toList()
                : List.of(bestNamed(columns, alive));
    }

    private static List<Integer> named(List<Column> columns, int[] others, Predicate<String> kind) {
        return Arrays.stream(others)
                .filter(i -> kind.test(columns.get(i).name()))
                .limit(AXES)
                .boxed()
                .toList();
    }

    private static boolean mayBeBreath(Column column) {
        return !column.isFlag()
                && !column.isNamedOther()
                && !column.isNamedTime()
                && !column.ticks()
                && !column.countsByOne();
    }

    private static int bestNamed(List<Column> columns, int[] alive) {
        return Arrays.stream(alive)
                .boxed()
                .min(Comparator.comparing(i -> BreathNames.rank(columns.get(i).name())))
                .orElse(alive[0]);
    }

    private static List<String> names(List<String> labels, List<Integer> breath) {
        List<String> plain = breath.size() >= AXES ? List.of("x", "y", "z", "gx", "gy", "gz") : List.of("belt");
        return IntStream.range(0, breath.size())
                .mapToObj(k -> {
                    String label = labels.get(breath.get(k));
                    return label.isEmpty() ? plain.get(k % plain.size()) : label;
                })
                .toList();
    }
}
