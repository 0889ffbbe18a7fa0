package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a shape to its joints: the trunk from the anchor upwards, then the limbs. */
final class SkeletonSolver {
    private static final double NEARLY_STRAIGHT = 0.9985; // of a limb's length: an elbow that is not locked

    private final Viewpoint viewpoint;

    SkeletonSolver(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    Skeleton solve(Shape shape) {
        Vector hip = hip(shape);
        Trunk trunk = shape.trunk().turnedBy(turnToStraighten(shape, hip));
        List<Vector> spine = spine(hip, trunk);
        Vector skull = spine.get(Bones.SPINE_PIECES).along(trunk.neck(), Bones.NECK);
        Vector head = skull.along(trunk.head(), Bones.HEAD);
        Map<LimbName, Limb> solved = new EnumMap<>(LimbName.class);
        Map<LimbName, List<Vector>> joints = new EnumMap<>(LimbName.class);
        for (LimbName name : LimbName.values()) {
            LimbSolver limb = new LimbSolver(name, shape.limb(name), root(name, spine, trunk));
            solved.put(name, limb.solved());
            joints.put(name, limb.joints());
        }
        return new Skeleton(new Shape(shape.anchor(), trunk, solved), spine, skull, head, joints);
    }

    private static Vector hip(Shape shape) {
        Anchor anchor = shape.anchor();
        if (anchor.joint() == Anchor.Joint.HIP) {
            return anchor.at();
        }
        Bone thigh = shape.limb(LimbName.NEAR_LEG).bone(0);
        return anchor.at().along(thigh.angle(), -thigh.drawn(Bones.length(LimbName.NEAR_LEG, 0)));
    }

    private static List<Vector> spine(Vector hip, Trunk trunk) {
        List<Vector> points = new ArrayList<>(List.of(hip));
        for (int i = 0; i < Bones.SPINE_PIECES; i++) {
            points.add(points.get(i).along(trunk.spine(i), Bones.SPINE_PIECE));
        }
        return List.copyOf(points);
    }

    private static Vector shoulder(List<Vector> spine, Trunk trunk) {
        return spine.get(Bones.SPINE_PIECES)
                .along(trunk.chest() - 90, trunk.shoulderForward())
                .along(trunk.chest(), trunk.shoulderUp());
    }

    /** So that hands and knees stay where they are while the back arches, the spine gives way. */
    private static double turnToStraighten(Shape shape, Vector hip) {
        Limb arm = shape.limb(LimbName.NEAR_ARM);
        @Nullable Pin pin = arm.pin();
        if (!arm.straight() || pin == null || pin.joint() != Pin.Joint.END) {
            return 0;
        }
        Vector wrist = pin.at().minus(hip);
        Vector shoulder = shoulder(spine(hip, shape.trunk()), shape.trunk()).minus(hip);
        double reach = NEARLY_STRAIGHT * (drawn(arm, 0) + drawn(arm, 1));
        double opening = Angles.between(wrist.length(), shoulder.length(), reach);
        return Angles.near(wrist.direction() + opening - shoulder.direction(), 0);
    }

    private static double drawn(Limb arm, int bone) {
        return arm.bone(bone).drawn(Bones.length(LimbName.NEAR_ARM, bone));
    }

    private Vector root(LimbName name, List<Vector> spine, Trunk trunk) {
        Vector middle = name.isArm() ? shoulder(spine, trunk) : spine.get(0);
        if (!viewpoint.fromAbove()) {
            return name.isNear() ? middle : middle.plus(viewpoint.farLimbs());
        }
        double along = name.isArm() ? trunk.chest() : trunk.spine(0);
        double aside = name.isArm() ? Bones.HALF_SHOULDERS : Bones.HALF_HIPS * Math.cos(Math.toRadians(trunk.turn()));
        return middle.along(along + 90, name.isNear() ? aside : -aside);
    }
}
