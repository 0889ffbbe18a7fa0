package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts together what the pieces find in the first lines of a text. */
final class TableFinder {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private static final int LOOKED_AT = 2000; // lines
    private static final double OFTEN = 0.3; // of the rows that have the time of the one ahead

    /** A unit that is known by the rate. */
    private static final Pattern SAMPLES = Pattern.compile("(?i)\\s*(?:samples?|frames?|readings?|points?)\\s*");

    /** Columns that only count the rows. */
    private static final Pattern COUNTER =
            Pattern.compile("(?i)(?:sample|packet|row|reading)?[ _]*(?:index|number|no|nseq|counter)");

    private final String file;
    private final List<String> lines;
    private final BidsSidecar sidecar;

    /**
     * @param lines the first of the file, whole ones
     * @param sidecar what a file beside it tells
     */
    TableFinder(String file, List<String> lines, BidsSidecar sidecar) {
        this.file = file;
        this.sidecar = sidecar;
        this.lines = lines.stream().limit(LOOKED_AT).toList();
    }

    /**
     * Finds it.
     *
     * @param header what comments above it say
     * @return empty if there is no table
     * @throws RecordingException if something has to be asked
     */
    Optional<FoundTable> find(RecordingHeader header, RecordingOptions options) throws RecordingException {
        List<String> told = lines.stream()
                .filter(line -> !HeadFinder.isComment(line) && !line.isBlank())
                .toList();
        Optional<Dialect> dialect = DialectFinder.find(told);
        Optional<TableHead> head = dialect.flatMap(each -> new HeadFinder(each, lines).find());
        return head.isEmpty()
                ? Optional.empty()
                : Optional.of(table(
                        dialect.orElseThrow(),
                        sidecar.name(head.get(), dialect.orElseThrow().count()),
                        header,
                        options));
    }

    private FoundTable table(Dialect dialect, TableHead head, RecordingHeader header, RecordingOptions options)
            throws RecordingException {
        List<List<String>> rows = lines.subList(head.lines(), lines.size()).stream()
                .map(dialect::split)
                .filter(fields -> fields.size() == dialect.count() && dialect.isRow(fields))
                .toList();
        TimeFinder finder = new TimeFinder(dialect, head, rows);
        Optional<TimeRule> found = finder.find();
        Optional<TimeRule> time = known(found, head, header, options);
        List<Integer> others = IntStream.range(0, dialect.count())
                .filter(i -> found.isEmpty() || found.get().column() != i)
                .filter(i -> rows.stream()
                        .anyMatch(row -> !Double.isNaN(dialect.style().parse(row.get(i)))))
                .filter(i -> !head.name(i).isBlank()
                        && !COUNTER.matcher(head.name(i)).matches())
                .filter(i -> !(head.names().isEmpty() && dialect.count() > 1 && finder.isCounter(i)))
                .boxed()
                .toList();
        List<Integer> values = new BreathColumns(file, dialect, head, rows).choose(others, options);
        double rate = time.isPresent() ? rate(rows, time.get(), dialect.style()) : rate(head, header, options);
        boolean inGroups = time.isPresent() && comeInGroups(rows, time.get().column());
        boolean silent = lines.subList(0, head.lines()).stream()
                        .filter(this::isNoComment)
                        .count()
                > 1;
        boolean inferred = silent
                || inGroups
                || (head.names().isEmpty()
                        && dialect.count() > 1
                        && options.column().isEmpty())
                || time.filter(rule -> rule.isInferred() || isUnsure(rule)).isPresent()
                || (others.size() > values.size() && options.column().isEmpty());
        return new FoundTable(dialect, head, time, rate, values, inGroups, inferred);
    }

    private boolean isNoComment(String line) {
        return !line.isBlank() && !HeadFinder.isComment(line);
    }

    private static boolean isUnsure(TimeRule rule) {
        return rule.stamp() != null && rule.stamp().isUnsure();
    }

    /** A unit that is not known is never guessed at: a rate that is said goes before it, else it is asked. */
    private Optional<TimeRule> known(
            Optional<TimeRule> time, TableHead head, RecordingHeader header, RecordingOptions options)
            throws RecordingException {
        if (time.isEmpty() || time.get().unknown().isEmpty()) {
            return time;
        }
        boolean counts = SAMPLES.matcher(time.get().unknown()).matches();
        boolean told = header.rate().isPresent()
                || HeadRate.in(head.above()).isPresent()
                || sidecar.rate().isPresent();
        if (options.rate().isPresent() || (counts && told)) {
            return Optional.empty();
        }
        throw new RecordingException(TEXTS.text(
                "time.unit",
                file,
                Excerpt.of(time.get().unknown()),
                Excerpt.of(head.name(time.get().column()))));
    }

    /** Of the first rows, in readings a second; NaN if time stands still. */
    private static double rate(List<List<String>> rows, TimeRule time, NumberStyle style) {
        double[] seconds = rows.stream()
                .mapToDouble(row -> time.seconds(row.get(time.column()), style))
                .filter(each -> !Double.isNaN(each))
                .toArray();
        return 1 / UnitInference.step(seconds);
    }

    private double rate(TableHead head, RecordingHeader header, RecordingOptions options) throws RecordingException {
        OptionalDouble told = options.rate().isPresent() ? options.rate() : header.rate();
        OptionalDouble above = told.isPresent() ? told : HeadRate.in(head.above());
        return (above.isPresent() ? above : sidecar.rate())
                .orElseThrow(() -> new RecordingException(TEXTS.text("rate.missing", file)));
    }

    private static boolean comeInGroups(List<List<String>> rows, int column) {
        long same = IntStream.range(1, rows.size())
                .filter(i -> rows.get(i).get(column).equals(rows.get(i - 1).get(column)))
                .count();
        return same > OFTEN * rows.size();
    }
}
