package breathtrainer.figure.reader;

import breathtrainer.drawing.Vector;
import breathtrainer.figure.flesh.Prop;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what is around a body. */
final class PropReader {
    private static final Texts TEXTS = Texts.of("figure.reader");
    private static final NumberReader.Range THICKNESS = new NumberReader.Range(0.002, 0.5, "unit.heights");

    private final Faults faults;
    private final NumberReader numbers;

    PropReader(Faults faults) {
        this.faults = faults;
        this.numbers = new NumberReader(faults);
    }

    List<Prop> props(Node node) {
        return Listed.entries(node, "props", faults).stream()
                .flatMap(entry -> prop(entry).stream())
                .toList();
    }

    private Optional<Prop> prop(Node node) {
        Entries entries = Entries.of(node, FigureKeys.PROP, faults);
        List<Prop> found = Stream.of(
                        entries.value("mat").map(this::mat),
                        entries.value("mat-from-above")
                                .map(at -> Prop.matFromAbove(numbers.extent(at, "mat-from-above"))),
                        entries.value("roll").map(at -> Prop.roll(numbers.extent(at, "roll"))),
                        entries.value("box").map(at -> Prop.box(numbers.extent(at, "box"))),
                        entries.value("bars").map(this::bars))
                .flatMap(Optional::stream)
                .toList();
        if (found.size() > 1) {
            faults.add(node, TEXTS.text("prop.one"));
        }
        return found.stream().findFirst();
    }

    private Prop mat(Node node) {
        List<Double> ends = numbers.numbers(node, "mat", 2, NumberReader.LENGTH);
        return Prop.mat(ends.get(0), ends.get(1));
    }

    private Prop bars(Node node) {
        Entries entries = Entries.of(node, FigureKeys.BARS, faults);
        double thickness = entries.value("thickness")
                .map(at -> numbers.number(at, "thickness", THICKNESS))
                .orElse(0.02);
        List<List<Vector>> lines = entries.value("lines").map(this::lines).orElse(List.of());
        return Prop.bars(thickness, lines);
    }

    private List<List<Vector>> lines(Node node) {
        return Listed.entries(node, "lines", faults).stream()
                .map(line -> Listed.entries(line, TEXTS.text("a-line"), faults).stream()
                        .map(point -> numbers.point(point, TEXTS.text("a-point")))
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
