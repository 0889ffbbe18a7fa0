package breathtrainer.figure.skeleton;

/** Directions in degrees. */
final class Angles {
    private Angles() {}

    /** The same direction, less than half a turn from the reference. */
    static double near(double angle, double reference) {
        double turn = (angle - reference + 180) % 360;
        return reference + (turn < 0 ? turn + 360 : turn) - 180;
    }

    /** In a triangle with these sides, the angle between the first two. */
    static double between(double a, double b, double opposite) {
        double cosine = (a * a + b * b - opposite * opposite) / (2 * a * b);
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
}
