package breathtrainer.sensor.plain;

import breathtrainer.language.Texts;
import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import breathtrainer.sensor.time.Unwrap;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How the lines of a device that prints plain numbers are read, once that is found out. */
final class PlainPlan {
    private static final Texts TEXTS = Texts.of("sensor.plain");

    private final String shape;
    private final String unit;
    private final int fields;
    private final ColumnChoice choice;
    private final List<String> labels;
    private final DecimalComma.Use comma;
    private final String example;
    private final List<ClockWatch> clocks;
    private final BitSet digitsSeen = new BitSet();
    private Unwrap ticks = new Unwrap(32);

    /** Lines like the example, whose columns have these names. */
    PlainPlan(PendingLine example, List<String> labels, ColumnChoice choice, DecimalComma.Use comma) {
        this.labels = labels;
        this.comma = comma;
        this.example = example.text().strip();
        PlainLine line = example.line();
        this.shape = line.shape();
        this.fields = line.fields().size();
        this.unit = line.fields().get(choice.breath().get(0)).unit();
        this.choice = choice;
        this.clocks = choice.watches();
    }

    void opened() {
        ticks = new Unwrap(32);
        clocks.forEach(ClockWatch::opened);
    }

    /** A line that is read after this plan; empty if it is none. */
    Optional<PlainLine> lineOf(String text) {
        return PlainLine.of(comma.pointed(text)).filter(this::fits);
    }

    boolean fits(PlainLine line) {
        return line.shape().equals(shape);
    }

    /** Whether a line looks like one that lost or won some characters on the way: what has other names is another line. */
    boolean almostFits(PlainLine line) {
        boolean stranger =
                line.fields().stream().anyMatch(field -> !field.label().isEmpty() && !labels.contains(field.label()));
        return !stranger && Math.abs(line.fields().size() - fields) == 1 && fields > 1;
    }

    Reading read(PlainLine line, double arrival) {
        double time = choice.time()
                .map(clock -> ticks.of(line.fields().get(clock.index()).value()) / clock.ticksPerSecond())
                .orElse(Double.NaN);
        clocks.forEach(clock -> clock.accept(line));
        return new Reading(arrival, time, choice.values(line));
    }

    /** Whether there is a column for each of the wearer's wishes. */
    boolean grants(List<String> wish) {
        return ColumnChoice.wished(labels, wish).size() == wish.size();
    }

    /** The printed columns, by name or by number. */
    List<String> columns() {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i).isEmpty() ? String.valueOf(i + 1) : labels.get(i))
                .toList();
    }

    /** Whether a line shows that the plan was made too early: a clock that is none, or a comma that is no separator. */
    boolean isDisprovedBy(String text) {
        return (comma.isOpen() && isFraction(DecimalComma.fraction(text.strip())))
                || clocks.stream().anyMatch(ClockWatch::isWrong);
    }

    private boolean isFraction(String behindComma) {
        if (behindComma.length() == 1) {
            digitsSeen.set(behindComma.charAt(0));
        }
        return DecimalComma.isPadded(behindComma) || digitsSeen.cardinality() >= DecimalComma.MANY_DIGITS;
    }

    /** What cannot be told from the numbers; empty if all is clear. */
    String doubt() {
        return comma == DecimalComma.Use.UNCLEAR ? TEXTS.text("comma", example) : "";
    }

    Device device() {
        String kind = choice.isAccelerometer() ? "accelerometer that prints numbers" : "belt that prints numbers";
        return new Device(kind, List.copyOf(choice.names()), unit, OptionalDouble.empty(), true);
    }
}
