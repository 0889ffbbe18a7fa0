package breathtrainer.figure.flesh;

import breathtrainer.drawing.Circle;
import breathtrainer.drawing.Vector;
import breathtrainer.figure.skeleton.Skeleton;
import breathtrainer.figure.skeleton.Trunk;
import java.util.List;

/** Neck and head; no face is drawn, the jaw alone tells where the person looks. */
record HeadFlesh(List<Circle> neck, List<Circle> head) {
    static HeadFlesh of(Skeleton skeleton, boolean fromAbove) {
        return new HeadFlesh(neck(skeleton, fromAbove ? 0 : 1), head(skeleton, fromAbove));
    }

    /**
     * The neck, from the shoulders into the head.
     *
     * @param back 1 where it lies a little to the back, seen from the side
     */
    private static List<Circle> neck(Skeleton skeleton, double back) {
        Trunk trunk = skeleton.shape().trunk();
        double toBack = trunk.head() + 90;
        return List.of(
                new Circle(skeleton.topOfSpine().along(trunk.chest() + 90, 0.008 * back), BodyForm.LOWER_NECK),
                new Circle(skeleton.skull().along(toBack, 0.007 * back), BodyForm.UPPER_NECK),
                new Circle(skeleton.head().along(toBack, 0.004 * back), 0.045));
    }

    private static List<Circle> head(Skeleton skeleton, boolean fromAbove) {
        double crown = skeleton.shape().trunk().head();
        Vector middle = skeleton.head();
        return (fromAbove ? BodyForm.HEAD_FROM_ABOVE : BodyForm.HEAD_FROM_SIDE)
                .stream()
                        .map(round -> new Circle(
                                middle.along(crown, round.along()).along(crown + 90, round.aside()), round.radius()))
                        .toList();
    }
}
