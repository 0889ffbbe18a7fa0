package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Axes;
import breathtrainer.recording.entry.SignalChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Chooses the columns that are read: one of a belt, three of an accelerometer. */
final class BreathColumns {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private static final double SAME_LENGTH = 0.15; // by which gravity may seem to differ, relative
    private static final double OF_UNIT = 0.12; // by which a sensor is off, relative
    private static final double OF_CONVERTER = 0.06;
    private static final int AXES = 3;
    private static final int FEWEST = 200; // rows by which it is plain that something does not move

    private final String file;
    private final TableHead head;
    private final List<List<String>> rows;
    private final NumberStyle style;

    BreathColumns(String file, Dialect dialect, TableHead head, List<List<String>> rows) {
        this.file = file;
        this.head = head;
        this.rows = rows;
        this.style = dialect.style();
    }

    /**
     * Chooses among those that are neither time nor only text.
     *
     * @throws RecordingException if it is not plain which are meant: asks
     */
    List<Integer> choose(List<Integer> columns, RecordingOptions options) throws RecordingException {
        List<String> names = IntStream.range(
                        0, head.names().isEmpty() ? width() : head.names().size())
                .mapToObj(head::name)
                .toList();
        if (options.column().isPresent()) {
            return List.of(named(options.column().get(), names));
        }
        if (columns.isEmpty()) {
            throw new RecordingException(TEXTS.text("times.only", file, SignalChoice.listed(names)));
        }
        if (columns.size() == 1) {
            return columns;
        }
        return plain(columns).orElseThrow(() -> ask(columns));
    }

    private Optional<List<Integer>> plain(List<Integer> columns) {
        List<String> names = columns.stream().map(head::name).toList();
        Optional<List<Integer>> axes = Axes.find(names);
        Optional<List<Integer>> breath = SignalChoice.breath(names);
        return breath.or(() -> axes)
                .map(found -> found.stream().map(columns::get).toList())
                .or(() -> gravity(columns))
                .or(() -> onlyOneMoves(columns));
    }

    /** The three that are there; or those three neighbours among more without names that alone have one gravity. */
    private Optional<List<Integer>> gravity(List<Integer> columns) {
        if (columns.size() == AXES || !head.names().isEmpty()) {
            return columns.size() == AXES && haveOneGravity(columns) ? Optional.of(columns) : Optional.empty();
        }
        List<List<Integer>> found = IntStream.rangeClosed(0, columns.size() - AXES)
                .mapToObj(i -> columns.subList(i, i + AXES))
                .filter(this::haveOneGravity)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What never moves is no breath, whatever else it is. */
    private Optional<List<Integer>> onlyOneMoves(List<Integer> columns) {
        List<Integer> moving = columns.stream().filter(this::moves).toList();
        return moving.size() == 1 && rows.size() >= FEWEST ? Optional.of(moving) : Optional.empty();
    }

    /** Whether three columns look like the axes of something that hangs on a chest: their length is nearly always the same. */
    private boolean haveOneGravity(List<Integer> columns) {
        double[] lengths = rows.stream()
                .mapToDouble(row -> Math.sqrt(columns.stream()
                        .mapToDouble(each -> Math.pow(style.parse(row.get(each)), 2))
                        .sum()))
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        double middle = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
        return isGravity(middle)
                && columns.stream().allMatch(this::moves)
                && !(lengths[lengths.length - 1] > middle * (1 + SAME_LENGTH))
                && !(lengths[0] < middle * (1 - SAME_LENGTH));
    }

    /** In g, m/s², mg and the like, or in the steps of a converter, which are a power of two in a g. */
    private static boolean isGravity(double length) {
        boolean converter = IntStream.rangeClosed(8, 15)
                .mapToDouble(bits -> Math.scalb(1.0, bits))
                .anyMatch(steps -> Math.abs(length - steps) <= OF_CONVERTER * steps);
        return converter
                || DoubleStream.of(1, 9.81, 981, 1000, 9810)
                        .anyMatch(unit -> Math.abs(length - unit) <= OF_UNIT * unit);
    }

    private boolean moves(int column) {
        return rows.stream().map(row -> row.get(column)).distinct().limit(2).count() == 2;
    }

    /** By name, or by its number from 1. */
    private int named(String wanted, List<String> names) throws RecordingException {
        boolean called = names.stream().anyMatch(each -> each.strip().equalsIgnoreCase(wanted.strip()));
        if (!called && wanted.strip().matches("\\d{1,4}")) {
            int number = Integer.parseInt(wanted.strip());
            if (number >= 1 && number <= names.size()) {
                return number - 1;
            }
        }
        return SignalChoice.named(file, wanted, names);
    }

    private RecordingException ask(List<Integer> columns) {
        List<String> names = columns.stream().map(head::name).toList();
        return new RecordingException(
                (head.names().isEmpty()
                        ? TEXTS.text("columns.unnamed", file, width())
                        : TEXTS.text("columns.several", file, SignalChoice.listed(names))));
    }

    private int width() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }
}
