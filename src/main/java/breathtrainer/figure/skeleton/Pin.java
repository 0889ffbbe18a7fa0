package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;

/**
 * Holds a joint of a limb in its place, as a hand on the floor.
 *
 * @param joint {@link Joint#MIDDLE} for an elbow, {@link Joint#END} for a wrist or an ankle
 */
public record Pin(Joint joint, Vector at) {
    /** What can be held. */
    public enum Joint {
        MIDDLE,
        END
    }

    static Pin on(Curve<Pin> curve) {
        return new Pin(curve.from().joint(), CurvePoint.on(curve.of(Pin::at)));
    }

    /** Whether the other holds the same joint. */
    boolean holdsAs(Pin other) {
        return joint == other.joint;
    }
}
