package breathtrainer.recording.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where the rows begin, and the names and units of the columns in the lines nearest to them. */
final class HeadFinder {
    /** A unit is short, and no figure or clock. */
    private static final Pattern UNIT = Pattern.compile("[^\\d:,;]{0,12}|hh:mm:ss(?:\\.m+)?|s/\\d+");

    private final Dialect dialect;
    private final List<String> lines;

    HeadFinder(Dialect dialect, List<String> lines) {
        this.dialect = dialect;
        this.lines = lines;
    }

    Optional<TableHead> find() {
        for (int i = 0; i < lines.size(); i++) {
            if (!isComment(lines.get(i)) && isFirstRow(lines.get(i))) {
                return Optional.of(head(i));
            }
        }
        return Optional.empty();
    }

    static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("%");
    }

    private boolean isFirstRow(String line) {
        return dialect.isRow(line) && !dialect.split(line).get(0).isEmpty();
    }

    private TableHead head(int first) {
        List<String> above = lines.subList(0, first);
        Optional<KeyedHead> keyed = KeyedHead.in(above, dialect);
        if (keyed.isPresent()) {
            return new TableHead(first, keyed.get().names(), keyed.get().units(), above);
        }
        List<List<String>> fitting = fitting(above);
        if (fitting.isEmpty()) {
            return new TableHead(first, commented(above), List.of(), above);
        }
        boolean hasUnits = fitting.size() > 1
                && fitting.get(0).stream().allMatch(each -> UNIT.matcher(each).matches())
                && fitting.get(0).stream().anyMatch(HeadFinder::isUnit);
        List<String> names = fitting.get(hasUnits ? 1 : 0);
        return new TableHead(first, ChannelTitles.put(names, above), hasUnits ? fitting.get(0) : List.of(), above);
    }

    private static boolean isUnit(String field) {
        return UnitOfTime.perSecond(field).isPresent() || field.startsWith("hh:mm:ss");
    }

    /** Lines of as many fields, from the nearest up. */
    private List<List<String>> fitting(List<String> above) {
        List<List<String>> fitting = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0; i--) {
            List<String> fields = dialect.split(above.get(i));
            boolean names = !isComment(above.get(i)) && fields.size() == dialect.count() && !dialect.isRow(fields);
            if (names && fields.stream().filter(NumberStyle::isMissing).count() <= 1) {
                fitting.add(fields);
            }
        }
        return fitting;
    }

    /** Names in the comment right above the rows, as NumPy writes them: if one of them is of time. */
    private List<String> commented(List<String> above) {
        String last = above.isEmpty() ? "" : above.get(above.size() - 1);
        List<String> fields = isComment(last) ? dialect.split(last.substring(1)) : List.of();
        boolean names = fields.size() == dialect.count()
                && fields.stream().anyMatch(each -> TimeName.of(each).isPresent());
        return names ? fields : List.of();
    }
}
