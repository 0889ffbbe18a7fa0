package breathtrainer.recording.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what parts fields and decimals: that by which most lines become rows of equally many numbers. */
final class DialectFinder {
    /** Where two serve equally well the first is meant. */
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|', ' ');

    /** @param named whether the line above the rows has as many fields */
    private record Found(Dialect dialect, long rows, boolean named) {
        boolean isBetterThan(Found other) {
            if (rows != other.rows) {
                return rows > other.rows;
            }
            return named != other.named ? named : dialect.count() > 1 && other.dialect.count() == 1;
        }
    }

    private DialectFinder() {}

    /** @param lines without comments and blank lines */
    static Optional<Dialect> find(List<String> lines) {
        Optional<Found> best = Optional.empty();
        for (char separator : SEPARATORS) {
            for (NumberStyle style : NumberStyle.values()) {
                boolean possible = style == NumberStyle.POINT || separator != ',' || isQuoted(lines);
                Optional<Found> found = possible ? rows(lines, new FieldSplitter(separator), style) : Optional.empty();
                if (found.isPresent() && (best.isEmpty() || found.get().isBetterThan(best.get()))) {
                    best = found;
                }
            }
        }
        return best.map(Found::dialect);
    }

    /** Commas within quotation marks part no fields. */
    private static boolean isQuoted(List<String> lines) {
        return lines.stream().anyMatch(line -> line.indexOf('"') >= 0);
    }

    private static Optional<Found> rows(List<String> lines, FieldSplitter splitter, NumberStyle style) {
        Map<Integer, Long> rows = new HashMap<>();
        Dialect any = new Dialect(splitter, style, 0);
        for (String line : lines) {
            List<String> fields = splitter.split(line);
            if (any.isRow(fields)) {
                rows.merge(fields.size(), 1L, Long::sum);
            }
        }
        return rows.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> {
                    Dialect dialect = new Dialect(splitter, style, columns(lines, splitter, most.getKey()));
                    return new Found(dialect, most.getValue(), isNamed(lines, dialect));
                });
    }

    private static boolean isNamed(List<String> lines, Dialect dialect) {
        for (int i = 0; i < lines.size(); i++) {
            if (dialect.isRow(lines.get(i))) {
                return i > 0 && dialect.split(lines.get(i - 1)).size() == dialect.count();
            }
        }
        return false;
    }

    /** One less where each line ends with a separator. */
    private static int columns(List<String> lines, FieldSplitter splitter, int count) {
        boolean lastIsEmpty = lines.stream()
                .map(splitter::split)
                .filter(fields -> fields.size() == count)
                .allMatch(fields -> fields.get(count - 1).isEmpty());
        return lastIsEmpty && count > 1 ? count - 1 : count;
    }
}
