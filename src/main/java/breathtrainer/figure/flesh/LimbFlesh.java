package breathtrainer.figure.flesh;

import breathtrainer.drawing.Circle;
import breathtrainer.drawing.Hull;
import breathtrainer.drawing.Outline;
import breathtrainer.drawing.Vector;
import breathtrainer.figure.skeleton.LimbName;
import breathtrainer.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * One limb.
 *
 * @param chain along its bones, {@link Profile#CIRCLES} for each
 * @param end a foot, of which the hull is seen; empty for an arm
 * @param thumb a chain of its own; empty where it is not seen
 */
record LimbFlesh(List<Circle> chain, List<Circle> end, List<Circle> thumb) {
    static LimbFlesh of(Skeleton skeleton, LimbName name, boolean fromAbove) {
        return name.isArm() ? arm(skeleton, name, fromAbove) : leg(skeleton, name, fromAbove);
    }

    private static LimbFlesh arm(Skeleton skeleton, LimbName name, boolean fromAbove) {
        Profile hand = fromAbove ? BodyForm.HAND_FROM_ABOVE : BodyForm.HAND;
        List<Circle> chain = chain(skeleton, name, fromAbove, List.of(BodyForm.UPPER_ARM, BodyForm.FOREARM, hand));
        return new LimbFlesh(chain, List.of(), fromAbove ? thumb(skeleton, name) : List.of());
    }

    private static LimbFlesh leg(Skeleton skeleton, LimbName name, boolean fromAbove) {
        List<Circle> chain = chain(skeleton, name, fromAbove, List.of(BodyForm.THIGH, BodyForm.SHANK));
        return new LimbFlesh(chain, FootFlesh.of(skeleton, name, fromAbove), List.of());
    }

    private static List<Circle> chain(Skeleton skeleton, LimbName name, boolean fromAbove, List<Profile> profiles) {
        List<Vector> joints = skeleton.joints(name);
        List<Circle> chain = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            double angle = skeleton.shape().limb(name).bones().get(i).angle();
            Vector back = fromAbove ? Vector.ZERO : Vector.towards(angle - 90);
            chain.addAll(profiles.get(i).between(joints.get(i), joints.get(i + 1), back));
        }
        return chain;
    }

    /** Of an open palm, towards the head. */
    private static List<Circle> thumb(Skeleton skeleton, LimbName name) {
        Vector wrist = skeleton.joints(name).get(2);
        double angle = skeleton.shape().limb(name).bones().get(2).angle();
        double side = angle + (name.isNear() ? -90 : 90);
        return BodyForm.THUMB.stream()
                .map(round -> new Circle(wrist.along(angle, round.along()).along(side, round.aside()), round.radius()))
                .toList();
    }

    /**
     * What it covers.
     *
     * @param wider by how much, along the limb from 0 to 1
     */
    Outline outline(DoubleUnaryOperator wider) {
        List<List<Circle>> chains = new ArrayList<>(List.of(grown(chain, wider)));
        if (!thumb.isEmpty()) {
            chains.add(grown(thumb, along -> wider.applyAsDouble(1)));
        }
        Outline outline = Outline.ofChains(chains);
        return end.isEmpty() ? outline : outline.with(Hull.of(grown(end, along -> wider.applyAsDouble(1))));
    }

    /** The thigh alone. */
    LimbFlesh upper() {
        return new LimbFlesh(chain.subList(0, Profile.CIRCLES), List.of(), List.of());
    }

    /** Shank and foot. */
    LimbFlesh lower() {
        return new LimbFlesh(chain.subList(Profile.CIRCLES, chain.size()), end, thumb);
    }

    private static List<Circle> grown(List<Circle> circles, DoubleUnaryOperator wider) {
        double last = circles.size() - 1;
        List<Circle> grown = new ArrayList<>(circles.size());
        for (int i = 0; i < circles.size(); i++) {
            grown.add(circles.get(i).grown(wider.applyAsDouble(i / last)));
        }
        return grown;
    }
}
