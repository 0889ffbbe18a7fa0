package breathtrainer.figure.reader;

import breathtrainer.drawing.Extent;
import breathtrainer.drawing.Vector;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads numbers, each within its range; a fault yields what is harmless. */
final class NumberReader {
    private static final Texts TEXTS = Texts.of("figure.reader");

    /** Body heights; nothing of a figure is further away. */
    static final Range LENGTH = new Range(-3, 3, "unit.heights");

    static final Range ANGLE = new Range(-720, 720, "unit.degrees");

    /** Of what is usual. */
    static final Range FACTOR = new Range(0, 5, "unit.times");

    /**
     * What a number may be.
     *
     * @param unit key of its text
     */
    record Range(double least, double most, String unit) {
        boolean holds(double number) {
            return number >= least && number <= most;
        }

        String words() {
            return TEXTS.text("range", plain(least), plain(most), TEXTS.text(unit));
        }

        private static String plain(double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    private final Faults faults;

    NumberReader(Faults faults) {
        this.faults = faults;
    }

    double number(Node node, String what, Range range) {
        boolean isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        if (isNumber && node instanceof ScalarNode scalar && scalar.getValue().matches("[-+]?[0-9.]+(e[-+]?[0-9]+)?")) {
            double number = Double.parseDouble(scalar.getValue());
            if (range.holds(number)) {
                return number;
            }
        }
        faults.add(node, TEXTS.text("number", what, range.words()));
        return Math.max(0, range.least());
    }

    /** So many numbers in a list. */
    List<Double> numbers(Node node, String what, int count, Range range) {
        if (node instanceof SequenceNode sequence && sequence.getValue().size() == count) {
            List<Double> numbers = new ArrayList<>();
            for (Node entry : sequence.getValue()) {
                numbers.add(number(entry, what, range));
            }
            return numbers;
        }
        faults.add(node, TEXTS.text("numbers", what, count, range.words()));
        return Collections.nCopies(count, 0.0);
    }

    /** Two lengths. */
    Vector point(Node node, String what) {
        List<Double> numbers = numbers(node, what, 2, LENGTH);
        return new Vector(numbers.get(0), numbers.get(1));
    }

    /** Four lengths: left, bottom, right, top. */
    Extent extent(Node node, String what) {
        List<Double> sides = numbers(node, what, 4, LENGTH);
        Extent extent = new Extent(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
        boolean list =
                node instanceof SequenceNode sequence && sequence.getValue().size() == 4;
        if (list && !(extent.width() > 0 && extent.height() > 0)) {
            faults.add(node, TEXTS.text("extent", what));
        }
        return extent;
    }
}
