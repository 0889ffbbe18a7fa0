package breathtrainer.figure.flesh;

import breathtrainer.drawing.Circle;
import breathtrainer.drawing.Extent;
import breathtrainer.drawing.Hull;
import breathtrainer.drawing.Mark;
import breathtrainer.drawing.Outline;
import breathtrainer.drawing.Vector;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something beside the body.
 *
 * @param inFront painted after the body rather than before
 */
public record Prop(boolean inFront, List<Mark> marks) {
    private static final double INK = 0.34;
    private static final double PALE = 0.10;
    private static final double MAT = 0.016; // thick

    public Prop {
        marks = List.copyOf(marks);
    }

    /** The mat seen from the side: its upper edge is the floor. */
    public static Prop mat(double left, double right) {
        return new Prop(true, List.of(filled(rounded(new Extent(left, -MAT, right, 0), MAT / 2), INK)));
    }

    /** The mat seen from above. */
    public static Prop matFromAbove(Extent extent) {
        return new Prop(false, List.of(filled(rounded(extent, 0.02), PALE)));
    }

    /** A thing with straight sides, such as a wall. */
    public static Prop box(Extent extent) {
        double corner = Math.min(0.02, Math.min(extent.width(), extent.height()) / 2.75);
        return new Prop(true, List.of(filled(rounded(extent, corner), INK)));
    }

    /** A mat or blanket that is rolled up and stands upright, with the two ties round it. */
    public static Prop roll(Extent extent) {
        double corner = Math.min(0.03, extent.width() / 2);
        return new Prop(false, List.of(filled(rounded(extent, corner), INK), tie(extent, 0.28), tie(extent, 0.72)));
    }

    /** Bars with round ends, such as the frame of a chair. */
    public static Prop bars(double thickness, List<List<Vector>> lines) {
        List<List<Circle>> chains = lines.stream()
                .map(line -> line.stream()
                        .map(point -> new Circle(point, thickness / 2))
                        .toList())
                .toList();
        return new Prop(false, List.of(filled(Outline.ofChains(chains), INK)));
    }

    private static Mark tie(Extent extent, double height) {
        double y = extent.bottom() + height * extent.height();
        return filled(
                Outline.ofChain(List.of(
                        new Circle(new Vector(extent.left() + 0.004, y), 0.003),
                        new Circle(new Vector(extent.right() - 0.004, y), 0.003))),
                0);
    }

    private static Mark filled(Outline outline, double ink) {
        return new Mark.Fill(outline, ink);
    }

    private static Outline rounded(Extent extent, double corner) {
        double left = extent.left() + corner;
        double right = extent.right() - corner;
        return Hull.of(Stream.of(extent.bottom() + corner, extent.top() - corner)
                .flatMap(y ->
                        Stream.of(new Circle(new Vector(left, y), corner), new Circle(new Vector(right, y), corner)))
                .toList());
    }
}
