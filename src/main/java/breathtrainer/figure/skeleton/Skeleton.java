package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;
import java.util.List;
import java.util.Map;

/**
 * Where every joint lies.
 *
 * @param shape with every angle known, also of limbs that are pinned
 * @param spine six points from the hip to shoulder level
 * @param skull where the head sits on the neck
 * @param head the middle of it
 * @param limbs four joints each, from the trunk outwards: shoulder, elbow, wrist, fingertip, or hip, knee, ankle, toe
 */
public record Skeleton(Shape shape, List<Vector> spine, Vector skull, Vector head, Map<LimbName, List<Vector>> limbs) {
    /** At the shoulders. */
    public Vector topOfSpine() {
        return spine.get(spine.size() - 1);
    }

    public List<Vector> joints(LimbName limb) {
        return limbs.getOrDefault(limb, List.of());
    }

    /** The same place, held by the hip. */
    Shape heldByHip() {
        return shape.with(Anchor.hip(spine.get(0)));
    }
}
