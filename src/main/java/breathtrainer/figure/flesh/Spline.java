package breathtrainer.figure.flesh;

import breathtrainer.drawing.Vector;
import java.util.List;

/** Curves of Catmull and Rom through the points of the trunk. */
final class Spline {
    private Spline() {}

    /**
     * At its ends the row goes on straight.
     *
     * @param share 0 at this point, 1 at the next
     */
    static Vector at(List<Vector> points, int piece, double share) {
        int last = points.size() - 1;
        Vector from = points.get(piece);
        Vector to = points.get(piece + 1);
        Vector before = piece == 0 ? from.times(2).minus(to) : points.get(piece - 1);
        Vector after = piece + 1 == last ? to.times(2).minus(from) : points.get(piece + 2);
        return new Vector(
                at(before.x(), from.x(), to.x(), after.x(), share), at(before.y(), from.y(), to.y(), after.y(), share));
    }

    /** It begins level at the tail, and goes on straight beyond the shoulders. */
    static double at(Row row, int piece, double share) {
        double from = row.at(piece);
        double to = row.at(piece + 1);
        double before = piece == 0 ? from : row.at(piece - 1);
        double after = piece + 2 == Row.LENGTH ? 2 * to - from : row.at(piece + 2);
        return at(before, from, to, after, share);
    }

    private static double at(double q0, double q1, double q2, double q3, double t) {
        return 0.5
                * (2 * q1
                        + (q2 - q0) * t
                        + (2 * q0 - 5 * q1 + 4 * q2 - q3) * t * t
                        + (3 * q1 - q0 - 3 * q2 + q3) * t * t * t);
    }
}
