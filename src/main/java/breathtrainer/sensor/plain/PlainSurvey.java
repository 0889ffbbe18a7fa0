package breathtrainer.sensor.plain;

import static java.util.stream.Collectors.groupingBy;

import breathtrainer.sensor.port.Legibility;
import breathtrainer.sensor.time.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of numbers of which it is not known yet which are readings. Keeps them all until it is. */
final class PlainSurvey {
    private static final int FEWEST_ROWS = 4;
    /** Seconds of rows that tell a clock from a breath that happens to rise; one column needs no telling. */
    private static final double LONG_ENOUGH = 1.5, LONG_ENOUGH_FOR_ONE = 0.5;
    /** After so many seconds of silence the rows that came must do. */
    private static final double NO_MORE = 2;
    /** A device that floods the line is decided by this many rows at once. */
    private static final int MANY_ROWS = 400;

    /** Shapes of which so large a part comes as of the commonest are as common: names decide. */
    private static final double AS_COMMON = 0.6;

    private static final int MOST_WAITING = 1000;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N} _()/%°.-]*");

    /** So many bytes tell text from noise, of which more than this part is strange. */
    private static final int ENOUGH_TO_JUDGE = 40;

    private static final double MOST_STRANGE = 0.25;

    private final List<String> wish;
    private final List<PendingLine> waiting = new ArrayList<>();
    private List<String> header = List.of();
    private final Legibility legibility = new Legibility();

    PlainSurvey(List<String> wish) {
        this.wish = wish;
    }

    /** A line that is not numbers: perhaps the names of the columns that follow. */
    void words(String text) {
        if (waiting.isEmpty()) {
            String split = text.matches(".*[,;\\t].*") ? "\\s*[,;\\t]\\s*" : "\\s+";
            List<String> names = List.of(text.strip().split(split, -1));
            header = names.stream().allMatch(name -> NAME.matcher(name).matches()) ? names : List.of();
        }
    }

    /** Bytes that came; if many among the lines are no text, the lines are chance. */
    void judge(byte[] bytes) {
        if (waiting.isEmpty()) {
            return;
        }
        legibility.accept(bytes);
        if (legibility.bytes() > ENOUGH_TO_JUDGE && legibility.strangePart() > MOST_STRANGE) {
            waiting.clear();
            legibility.forget();
        }
    }

    void accept(String text, PlainLine line, double arrival) {
        if (waiting.size() >= MOST_WAITING) {
            waiting.subList(0, MOST_WAITING / 2).clear(); // so many and still no sense: not worth keeping
        }
        waiting.add(new PendingLine(text, line, arrival));
    }

    /** What the lines mean, as soon as there are enough of them. */
    Optional<PlainPlan> plan() {
        List<PendingLine> lines = commonest();
        if (lines.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        double span = lines.get(lines.size() - 1).arrival() - lines.get(0).arrival();
        boolean one = lines.get(0).line().fields().size() == 1;
        boolean enough = span >= (one ? LONG_ENOUGH_FOR_ONE : LONG_ENOUGH) || lines.size() >= MANY_ROWS;
        return enough ? Optional.of(planOf(lines)) : Optional.empty();
    }

    /** The same after a silence, when it is no use to wait for more lines. */
    Optional<PlainPlan> planAfterSilence(double now) {
        List<PendingLine> lines = commonest();
        boolean silent =
                lines.size() > 1 && now - waiting.get(waiting.size() - 1).arrival() >= NO_MORE;
        return silent ? Optional.of(planOf(lines)) : Optional.empty();
    }

    /** The lines that the plan can read, in order. */
    List<PendingLine> linesOf(PlainPlan plan) {
        return waiting.stream().flatMap(line -> read(line, plan).stream()).toList();
    }

    private static Optional<PendingLine> read(PendingLine line, PlainPlan plan) {
        return plan.lineOf(line.text()).map(known -> new PendingLine(line.text(), known, line.arrival()));
    }

    /** How the lines belong together, if several of them are one reading. */
    Optional<LineJoiner> joiner() {
        boolean axesInOne = waiting.stream().anyMatch(line -> line.line().promise() > 1);
        return axesInOne ? Optional.empty() : LineJoiner.of(waiting);
    }

    /** All lines of numbers that wait, in order. */
    List<PendingLine> waiting() {
        return List.copyOf(waiting);
    }

    /** The lines of the likeliest shape; what only tells the rate is no candidate while there are others. */
    private List<PendingLine> commonest() {
        Map<String, List<PendingLine>> shapes = waiting.stream()
                .collect(groupingBy(line -> line.line().shape(), LinkedHashMap::new, Collectors.toList()));
        int most = shapes.values().stream().mapToInt(List::size).max().orElse(0);
        return shapes.values().stream()
                .max(Comparator.comparing(
                                (List<PendingLine> lines) -> lines.get(0).line().mayCarryBreath())
                        .thenComparing(lines -> isWished(lines.get(0).line()))
                        .thenComparing(lines -> lines.size() >= AS_COMMON * most)
                        .thenComparing(lines -> lines.get(0).line().promise())
                        .thenComparing(List::size))
                .orElse(List.of());
    }

    private boolean isWished(PlainLine line) {
        return line.fields().stream().anyMatch(field -> wish.stream().anyMatch(field.label()::equalsIgnoreCase));
    }

    private PlainPlan planOf(List<PendingLine> lines) {
        DecimalComma.Use comma = commaIn(lines);
        return planOf(lines.stream().map(line -> pointed(line, comma)).toList(), comma);
    }

    private static PendingLine pointed(PendingLine line, DecimalComma.Use comma) {
        return new PendingLine(
                line.text(), PlainLine.of(comma.pointed(line.text())).orElse(line.line()), line.arrival());
    }

    /** Names of two columns, or a wish for the second, say that the comma parts two. */
    private DecimalComma.Use commaIn(List<PendingLine> lines) {
        int fields = lines.get(0).line().fields().size();
        if (fields < 2 || header.size() == fields || wish.contains("2")) {
            return DecimalComma.Use.SEPARATOR;
        }
        List<Reading> rows = lines.stream().map(PendingLine::row).toList();
        List<String> texts =
                lines.stream().map(PendingLine::text).map(String::strip).toList();
        Column first = new Column("", rows, 0);
        Column second = new Column("", rows, 1);
        DecimalComma.Use use = DecimalComma.in(texts, first, second);
        return use == DecimalComma.Use.SEPARATOR && fields == 3 && first.ticks()
                ? DecimalComma.behindClock(texts, second, new Column("", rows, 2))
                : use;
    }

    private PlainPlan planOf(List<PendingLine> lines, DecimalComma.Use comma) {
        PlainLine first = lines.get(0).line();
        List<String> labels = IntStream.range(0, first.fields().size())
                .mapToObj(i -> label(first, i))
                .toList();
        List<Reading> rows = lines.stream().map(PendingLine::row).toList();
        return new PlainPlan(lines.get(0), labels, ColumnChoice.of(rows, labels, wish), comma);
    }

    private String label(PlainLine line, int index) {
        String label = line.fields().get(index).label();
        boolean named = header.size() == line.fields().size();
        return label.isEmpty() && named ? header.get(index) : label;
    }
}
