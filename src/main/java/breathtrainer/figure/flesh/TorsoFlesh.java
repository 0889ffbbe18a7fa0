package breathtrainer.figure.flesh;

import breathtrainer.drawing.Circle;
import breathtrainer.drawing.Vector;
import breathtrainer.figure.skeleton.LimbName;
import breathtrainer.figure.skeleton.Skeleton;
import breathtrainer.figure.skeleton.Trunk;
import java.util.ArrayList;
import java.util.List;

/** The trunk: circles along the spine, as deep as back and front together and shifted to the deeper of them. */
final class TorsoFlesh {
    private static final int STEPS = 8; // between two points of the spine
    private static final int COLLAR = 38; // the circle below the collar bones
    private static final double TANGENT = 0.02; // how far around a place its direction is taken from

    private final Skeleton skeleton;
    private final boolean fromAbove;
    private final List<Vector> points;
    private final Row back;
    private final Row front;

    TorsoFlesh(Skeleton skeleton, Setting setting, double level) {
        this.skeleton = skeleton;
        this.fromAbove = setting.viewpoint().fromAbove();
        Row ofBack = setting.expansion().backAt(level);
        Row ofFront = setting.expansion().frontAt(level);
        double turn = skeleton.shape().trunk().turn();
        Row half = setting.expansion().sideAt(level);
        Row turned = BodyForm.TURNED.times(Math.abs(Math.sin(Math.toRadians(turn))));
        this.back = fromAbove ? half.towards(turn >= 0 ? ofFront : ofBack, turned) : ofBack;
        this.front = fromAbove ? half.towards(turn >= 0 ? ofBack : ofFront, turned) : ofFront;
        this.points = points();
    }

    private List<Vector> points() {
        List<Vector> row = new ArrayList<>();
        row.add(skeleton.spine().get(0).along(skeleton.shape().trunk().spine(0), -BodyForm.TAIL));
        row.addAll(skeleton.spine());
        return row;
    }

    /** Everything that is filled as the trunk. */
    List<List<Circle>> chains() {
        List<Circle> spine = spine();
        List<List<Circle>> chains = new ArrayList<>(List.of(spine));
        if (fromAbove) {
            Circle nape = new Circle(
                    skeleton.topOfSpine().along(skeleton.shape().trunk().chest(), 0.012), 0.04);
            chains.add(collarBones(0.036, nape));
            chains.add(collarBones(0.034, spine.get(COLLAR)));
        } else {
            chains.add(nape(spine.get(spine.size() - 5)));
        }
        return chains;
    }

    private List<Circle> collarBones(double radius, Circle middle) {
        return List.of(
                new Circle(skeleton.joints(LimbName.NEAR_ARM).get(0), radius),
                middle,
                new Circle(skeleton.joints(LimbName.FAR_ARM).get(0), radius));
    }

    /** One smooth taper from the upper back into the neck. */
    private List<Circle> nape(Circle upperBack) {
        Trunk trunk = skeleton.shape().trunk();
        return List.of(
                upperBack,
                new Circle(skeleton.topOfSpine().along(trunk.chest() + 90, 0.008), BodyForm.LOWER_NECK),
                new Circle(skeleton.skull().along(trunk.head() + 90, 0.007), BodyForm.UPPER_NECK));
    }

    private List<Circle> spine() {
        List<Circle> circles = new ArrayList<>();
        for (int i = 0; i < points.size() - 1; i++) {
            for (int k = 0; k < STEPS; k++) {
                circles.add(circle(i, (double) k / STEPS));
            }
        }
        circles.add(circle(points.size() - 2, 1));
        return circles;
    }

    private Circle circle(int piece, double share) {
        Vector way = centre(piece, Math.min(share + TANGENT, 1)).minus(centre(piece, Math.max(share - TANGENT, 0)));
        double b = Spline.at(back, piece, share);
        double f = Spline.at(front, piece, share);
        Vector toBack = way.left().times(1 / way.length());
        return new Circle(centre(piece, share).plus(toBack.times((b - f) / 2)), (b + f) / 2);
    }

    private Vector centre(int piece, double share) {
        return Spline.at(points, piece, share);
    }
}
