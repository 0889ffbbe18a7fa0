package breathtrainer.recording.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a LabChart text, where each line begins with what it tells: {@code ChannelTitle=}. The first column is the time.
 *
 * @param names of all columns
 * @param units of all columns; empty if they are not told
 */
record KeyedHead(List<String> names, List<String> units) {
    private static final String TITLES = "ChannelTitle=";
    private static final String UNITS = "UnitName=";

    static Optional<KeyedHead> in(List<String> above, Dialect dialect) {
        return told(above, dialect, TITLES)
                .filter(titles -> titles.size() <= dialect.count())
                .map(titles -> new KeyedHead(
                        filled(titles, "Time", dialect.count()),
                        told(above, dialect, UNITS).orElse(List.of()).isEmpty()
                                ? List.of()
                                : filled(told(above, dialect, UNITS).orElseThrow(), "s", dialect.count())));
    }

    private static Optional<List<String>> told(List<String> above, Dialect dialect, String key) {
        return above.stream()
                .map(dialect::split)
                .filter(fields -> fields.get(0).equals(key))
                .findFirst();
    }

    /** With what the first column is, in place of the key. */
    private static List<String> filled(List<String> fields, String first, int count) {
        List<String> filled = new ArrayList<>(fields);
        filled.set(0, first);
        while (filled.size() < count) {
            filled.add(String.valueOf(filled.size() + 1));
        }
        return filled;
    }
}
