package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;

/** Points on the way between shapes. */
final class CurvePoint {
    private CurvePoint() {}

    static Vector on(Curve<Vector> curve) {
        return new Vector(curve.at(Vector::x), curve.at(Vector::y));
    }
}
