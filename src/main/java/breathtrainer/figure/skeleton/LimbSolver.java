package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a limb's angles and pin to its joints. Where a pin is out of reach, the shoulder or hip glides after it. */
final class LimbSolver {
    private static final double SLACK = 1e-4; // body heights; a bent limb is never quite straight nor quite folded

    private final LimbName name;
    private final Limb limb;
    private final Limb solved;
    private Vector root;

    LimbSolver(LimbName name, Limb limb, Vector root) {
        this.name = name;
        this.limb = limb;
        this.root = root;
        this.solved = solve();
    }

    Limb solved() {
        return solved;
    }

    List<Vector> joints() {
        Vector middle = solved.bone(0).from(root, length(0));
        Vector end = solved.bone(1).from(middle, length(1));
        return List.of(root, middle, end, solved.bone(2).from(end, length(2)));
    }

    private Limb solve() {
        @Nullable Pin pin = limb.pin();
        if (pin == null) {
            return limb;
        }
        return pin.joint() == Pin.Joint.MIDDLE ? hangFrom(pin.at()) : reachFor(pin.at());
    }

    private Limb hangFrom(Vector middle) {
        double direction = middle.minus(root).direction();
        root = middle.along(direction, -drawn(0));
        return limb.solved(direction, limb.bone(1).angle());
    }

    private Limb reachFor(Vector end) {
        Vector way = end.minus(root);
        double first = drawn(0);
        double second = drawn(1);
        double longest = first + second - SLACK;
        if (way.length() > longest) {
            root = root.along(way.direction(), way.length() - longest);
        }
        double reach = Math.max(Math.min(way.length(), longest), Math.abs(first - second) + SLACK);
        double bend = Angles.between(first, reach, second);
        double upper = way.direction() + (limb.bendsLeft() ? bend : -bend);
        return limb.solved(upper, end.minus(root.along(upper, first)).direction());
    }

    private double drawn(int bone) {
        return limb.bone(bone).drawn(length(bone));
    }

    private double length(int bone) {
        return Bones.length(name, bone);
    }
}
