package breathtrainer.figure.skeleton;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Spine, neck and head; angles in degrees towards the crown, in the picture.
 *
 * @param spine five, from the hip to shoulder level
 * @param shoulderForward how far the shoulder is drawn to the front, body heights
 * @param shoulderUp how far it is drawn towards the head
 * @param turn how far the pelvis is turned about the spine, seen from above; above 0 to the wearer's right
 */
public record Trunk(
        List<Double> spine, double neck, double head, double shoulderForward, double shoulderUp, double turn) {
    public Trunk {
        spine = List.copyOf(spine);
    }

    public double spine(int piece) {
        return spine.get(piece);
    }

    /** The direction of the spine at the shoulders. */
    public double chest() {
        return spine(Bones.SPINE_PIECES - 1);
    }

    /** Turned as a whole about the hip. */
    Trunk turnedBy(double degrees) {
        return new Trunk(
                spine.stream().map(angle -> angle + degrees).toList(),
                neck + degrees,
                head + degrees,
                shoulderForward,
                shoulderUp,
                turn);
    }

    /** The same directions by the short way from the other's. */
    Trunk near(Trunk other) {
        return new Trunk(
                IntStream.range(0, spine.size())
                        .mapToObj(i -> Angles.near(spine(i), other.spine(i)))
                        .toList(),
                Angles.near(neck, other.neck),
                Angles.near(head, other.head),
                shoulderForward,
                shoulderUp,
                turn);
    }

    static Trunk on(Curve<Trunk> curve) {
        return new Trunk(
                IntStream.range(0, Bones.SPINE_PIECES)
                        .mapToObj(i -> curve.at(trunk -> trunk.spine(i)))
                        .toList(),
                curve.at(Trunk::neck),
                curve.at(Trunk::head),
                curve.at(Trunk::shoulderForward),
                curve.at(Trunk::shoulderUp),
                curve.at(Trunk::turn));
    }
}
