package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;

/**
 * Where a bone of a limb points.
 *
 * @param angle degrees in the picture, 0 to the right, 90 up
 * @param lift degrees out of the picture towards whoever looks; above 90 the bone is turned over
 */
public record Bone(double angle, double lift) {
    static Bone on(Curve<Bone> curve) {
        return new Bone(curve.at(Bone::angle), curve.at(Bone::lift));
    }

    /** As long as it is drawn; below 0 when it is turned over. */
    double drawn(double length) {
        return length * Math.cos(Math.toRadians(lift));
    }

    Vector from(Vector root, double length) {
        return root.along(angle, drawn(length));
    }

    Bone towards(double other) {
        return new Bone(other, lift);
    }

    /** The same direction, by the short way from the other's. */
    Bone near(Bone other) {
        return towards(Angles.near(angle, other.angle));
    }
}
