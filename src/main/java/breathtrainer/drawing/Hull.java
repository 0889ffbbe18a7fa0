package breathtrainer.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tight skin round circles, by the monotone chain of Andrew (doi:10.1016/0020-0190(79)90072-3). */
public final class Hull {
    private static final int POINTS = 32; // on each circle

    private Hull() {}

    /** The convex outline round all of them. */
    public static Outline of(List<Circle> circles) {
        List<Vector> points = new ArrayList<>();
        for (Circle circle : circles) {
            for (int i = 0; i < POINTS; i++) {
                points.add(circle.centre().along(360.0 * i / POINTS, circle.radius()));
            }
        }
        points.sort(Comparator.comparingDouble(Vector::x).thenComparingDouble(Vector::y));
        List<Vector> hull = half(points);
        List<Vector> backwards = new ArrayList<>(points);
        java.util.Collections.reverse(backwards);
        hull.addAll(half(backwards));
        return Outline.ofPolygon(hull);
    }

    /** One side of the hull without its last point, which begins the other side. */
    private static List<Vector> half(List<Vector> points) {
        List<Vector> side = new ArrayList<>();
        for (Vector point : points) {
            while (side.size() > 1 && !turnsLeft(side.get(side.size() - 2), side.get(side.size() - 1), point)) {
                side.remove(side.size() - 1);
            }
            side.add(point);
        }
        side.remove(side.size() - 1);
        return side;
    }

    private static boolean turnsLeft(Vector a, Vector b, Vector c) {
        Vector first = b.minus(a);
        Vector second = c.minus(a);
        return first.x() * second.y() - first.y() * second.x() > 0;
    }
}
