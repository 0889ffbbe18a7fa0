package breathtrainer.simulation;

/** Where the floor is for the trunk, as it goes from one posture to another. */
final class Trunk {
    private Vector from;
    private Vector axis = new Vector(1, 0, 0);
    private Segment angle = new Segment(0, 0, 0, 0, Curve.STRAIGHT);

    Trunk(Vector gravity) {
        from = gravity;
    }

    /** Turns, the shorter way round, until gravity comes from another side. */
    void turn(double time, double seconds, Vector gravity) {
        from = gravity(time);
        Vector across = from.cross(gravity);
        axis = across.length() > 0 ? across.unit() : axis;
        angle = new Segment(time, seconds, 0, StrictMath.atan2(across.length(), from.dot(gravity)), Curve.SMOOTH);
    }

    /** Of length 1. */
    Vector gravity(double time) {
        return from.turned(axis, time >= angle.end() ? angle.to() : angle.level(time));
    }
}
