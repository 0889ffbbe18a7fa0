package breathtrainer.sensor.plain;

import breathtrainer.language.Texts;
import breathtrainer.sensor.Device;
import breathtrainer.sensor.decoder.Decoder;
import breathtrainer.sensor.decoder.LineSplitter;
import breathtrainer.sensor.decoder.Puzzle;
import breathtrainer.sensor.decoder.TextLine;
import breathtrainer.sensor.time.Reading;
import breathtrainer.signal.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Numbers as text, as home-made belts print them: finds out by itself which lines are readings, which column is a clock
 * and which carries the breath. What is printed before that is known is kept and follows.
 */
public final class PlainDecoder implements Decoder {
    private static final Texts TEXTS = Texts.of("sensor.plain");

    private static final double SURENESS = 0.7;
    /** So many rows of another shape, and none of the chosen one, mean that the device prints something else now. */
    private static final int ROWS_TO_CHANGE = 20;

    private final LineSplitter lines = new LineSplitter();
    private final Clarity clarity = new Clarity();
    private final Hexadecimal hexadecimal = new Hexadecimal();
    private final List<String> wish;
    private PlainSurvey survey;
    private Optional<LineJoiner> joiner = Optional.empty();
    private Optional<PlainPlan> plan = Optional.empty();
    /** The first line that was no reading since the last one. */
    private Optional<String> puzzle = Optional.empty();

    private int strangers;
    private long damaged;

    /** Reads the columns that the wearer asked for, by name or by number from 1; with none it finds out. */
    public PlainDecoder(List<String> wish) {
        this.wish = List.copyOf(wish);
        survey = new PlainSurvey(this.wish);
    }

    @Override
    public void opened(double now) {
        lines.opened(now);
        clarity.opened();
        joiner.ifPresent(LineJoiner::opened);
        plan.ifPresent(PlainPlan::opened);
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        survey.judge(bytes);
        lines.accept(bytes, now, line -> accept(line, readings));
    }

    private void accept(TextLine line, Consumer<Reading> readings) {
        for (String text : Wrapping.removed(line.text())) {
            accept(text, line, readings);
        }
    }

    private void accept(String text, TextLine line, Consumer<Reading> readings) {
        clarity.accept(text);
        if (!line.whole()) {
            return;
        }
        if (plan.isPresent() && !clarity.isClear()) {
            damaged++;
            return;
        }
        joiner.map(lines -> lines.accept(text))
                .orElse(Optional.of(text))
                .ifPresent(whole -> take(whole, line, readings));
    }

    private void take(String text, TextLine line, Consumer<Reading> readings) {
        hexadecimal.accept(text);
        if (hexadecimal.isLikely()) {
            plan = Optional.empty();
            return;
        }
        Optional<PlainLine> known = plan.flatMap(plain -> plain.lineOf(text));
        if (known.isPresent()) {
            read(text, known.get(), line.arrival(), readings);
            return;
        }
        puzzle = puzzle.or(() -> Optional.of(line.text()));
        Optional<PlainLine> numbers = PlainLine.of(text);
        if (numbers.isPresent()) {
            decide(text, numbers.get(), line.arrival(), readings);
        } else {
            damaged += Clarity.isDamaged(text) ? 1 : 0;
            survey.words(text);
        }
    }

    private void read(String text, PlainLine line, double arrival, Consumer<Reading> readings) {
        PlainPlan known = plan.orElseThrow();
        Reading reading = known.read(line, arrival);
        damaged += Arrays.stream(reading.values()).anyMatch(PlainDecoder::isUnbelievable) ? 1 : 0;
        readings.accept(reading);
        strangers = 0;
        puzzle = Optional.empty();
        survey = new PlainSurvey(wish);
        if (known.isDisprovedBy(text)) {
            plan = Optional.empty();
        }
    }

    /** What no sensor gives is a fault of its line: the sample will be missing. */
    private static boolean isUnbelievable(double value) {
        return Math.abs(value) > Sample.LARGEST;
    }

    private void decide(String text, PlainLine line, double arrival, Consumer<Reading> readings) {
        survey.accept(text, line, arrival);
        if (plan.isEmpty() || ++strangers >= ROWS_TO_CHANGE) {
            survey.plan().ifPresent(found -> joinOrAdopt(found, readings));
        } else if (plan.get().almostFits(line)) {
            damaged++;
        }
    }

    private void joinOrAdopt(PlainPlan found, Consumer<Reading> readings) {
        Optional<LineJoiner> lines = joiner.isPresent() ? Optional.empty() : survey.joiner();
        if (lines.isEmpty()) {
            adopt(found, readings);
            return;
        }
        joiner = lines;
        List<PendingLine> before = survey.waiting();
        survey = new PlainSurvey(wish);
        for (PendingLine line : before) {
            lines.get().accept(line.text()).ifPresent(whole -> await(whole, line.arrival()));
        }
        survey.plan().ifPresent(whole -> adopt(whole, readings));
    }

    private void await(String text, double arrival) {
        PlainLine.of(text).ifPresent(line -> survey.accept(text, line, arrival));
    }

    private void adopt(PlainPlan found, Consumer<Reading> readings) {
        plan = Optional.of(found);
        strangers = 0;
        for (PendingLine line : survey.linesOf(found)) {
            readings.accept(found.read(line.line(), line.arrival()));
        }
        survey = new PlainSurvey(wish);
        puzzle = Optional.empty();
    }

    @Override
    public void idle(double now, Consumer<Reading> readings) {
        if (plan.isEmpty() && !hexadecimal.isLikely()) {
            survey.planAfterSilence(now).ifPresent(found -> adopt(found, readings));
        }
    }

    @Override
    public double sureness() {
        return plan.isPresent() ? SURENESS : 0;
    }

    @Override
    public Device device() {
        return plan.map(PlainPlan::device)
                .orElseGet(() -> new Device("plain text", List.of("belt"), "", OptionalDouble.empty(), true));
    }

    @Override
    public String remark() {
        return plan.filter(known -> !known.grants(wish))
                .map(known -> noSuchColumn(known.columns()))
                .or(() -> plan.map(PlainPlan::doubt))
                .orElse("");
    }

    private String noSuchColumn(List<String> columns) {
        return TEXTS.text("column.unknown", String.join(", ", wish), String.join(", ", columns));
    }

    @Override
    public Optional<Puzzle> puzzle() {
        return hexadecimal.isLikely()
                ? Optional.of(new Puzzle(hexadecimal.example(), true))
                : puzzle.map(line -> new Puzzle(line, false));
    }

    @Override
    public long damaged() {
        return damaged;
    }
}
