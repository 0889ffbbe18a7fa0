package breathtrainer.sensor.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins several lines that are one reading: {@code x: 1}, {@code y: 2}, {@code z: 3}, over and over. Which line comes first is told
 * by the axes, or by the silence before it, and never by how the bytes arrive together.
 */
final class LineJoiner {
    private static final int FEWEST_CYCLES = 3, MOST_LINES = 8;
    /** Damaged lines and words do not hide a cycle. */
    private static final double MOSTLY = 0.85;

    private final List<String> shapes;
    private final List<String> begun = new ArrayList<>();

    private LineJoiner(List<String> shapes) {
        this.shapes = shapes;
    }

    /** Whether these lines, in their order, are such readings. */
    static Optional<LineJoiner> of(List<PendingLine> lines) {
        List<String> shapes = lines.stream().map(line -> line.line().shape()).toList();
        return IntStream.rangeClosed(2, MOST_LINES)
                .filter(length -> repeats(shapes, length))
                .boxed()
                .findFirst()
                .map(length -> lines.subList(lines.size() - length * FEWEST_CYCLES, lines.size()))
                .filter(newest -> newest.stream().allMatch(line -> line.line().isNamed()))
                .map(newest -> new LineJoiner(inOrder(newest)));
    }

    private static boolean repeats(List<String> shapes, int length) {
        int size = shapes.size();
        if (size < length * (FEWEST_CYCLES + 1) || new HashSet<>(shapes.subList(size - length, size)).size() < length) {
            return false;
        }
        long same = IntStream.range(length, size)
                .filter(i -> shapes.get(i).equals(shapes.get(i - length)))
                .count();
        return same >= MOSTLY * (size - length)
                && shapes.subList(size - length, size).equals(shapes.subList(size - 2 * length, size - length));
    }

    /** One cycle, beginning with the line of the first axis, or else with the one before which it is silent. */
    private static List<String> inOrder(List<PendingLine> newest) {
        int length = newest.size() / FEWEST_CYCLES;
        int first = IntStream.range(0, length)
                .filter(i -> newest.get(i).line().isFirstAxis())
                .findFirst()
                .orElseGet(() -> afterSilence(newest, length));
        return IntStream.range(first, first + length)
                .mapToObj(i -> newest.get(i).line().shape())
                .toList();
    }

    private static int afterSilence(List<PendingLine> newest, int length) {
        return IntStream.range(1, length + 1)
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> newest.get(i).arrival() - newest.get(i - 1).arrival()))
                .orElse(0);
    }

    void opened() {
        begun.clear();
    }

    /** The whole reading with its last line, or a line that is none of these as it is; empty if more has to come. */
    Optional<String> accept(String text) {
        String shape = PlainLine.of(text).map(PlainLine::shape).orElse("");
        int part = shapes.indexOf(shape);
        if (part < 0) {
            return Optional.of(text);
        }
        if (part != begun.size()) {
            begun.clear(); // one is missing: the rest of that reading as well
        }
        if (part == begun.size()) {
            begun.add(text);
        }
        if (begun.size() < shapes.size()) {
            return Optional.empty();
        }
        String whole = begun.stream().map(String::strip).collect(Collectors.joining(", "));
        begun.clear();
        return Optional.of(whole);
    }
}
