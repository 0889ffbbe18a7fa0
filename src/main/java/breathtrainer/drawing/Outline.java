package breathtrainer.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A region as polygons that may overlap, all of them counterclockwise: filled at once by the non-zero rule, overlaps do
 * not show. Made once, then only read.
 */
public final class Outline {
    /** Corners of a disc: at 60 px radius it is off a circle by 0.13 px. */
    private static final int CORNERS = 48;

    private static final Vector[] UNIT = new Vector[CORNERS];

    static {
        for (int i = 0; i < CORNERS; i++) {
            UNIT[i] = Vector.towards(360.0 * i / CORNERS);
        }
    }

    private final List<List<Vector>> polygons = new ArrayList<>();

    private Outline() {}

    /** What a row of circles covers when neighbours are joined by their common tangents. */
    public static Outline ofChain(List<Circle> chain) {
        return new Outline().addChain(chain);
    }

    /** All chains together. */
    public static Outline ofChains(List<List<Circle>> chains) {
        Outline outline = new Outline();
        chains.forEach(outline::addChain);
        return outline;
    }

    /** A closed polygon, counterclockwise. */
    public static Outline ofPolygon(List<Vector> corners) {
        Outline outline = new Outline();
        outline.polygons.add(List.copyOf(corners));
        return outline;
    }

    /** This and the other as one region. */
    public Outline with(Outline other) {
        Outline both = new Outline();
        both.polygons.addAll(polygons);
        both.polygons.addAll(other.polygons);
        return both;
    }

    /** Traces each polygon. */
    public void trace(Pen pen) {
        for (List<Vector> polygon : polygons) {
            for (int i = 0; i < polygon.size(); i++) {
                Vector corner = polygon.get(i);
                if (i == 0) {
                    pen.moveTo(corner.x(), corner.y());
                } else {
                    pen.lineTo(corner.x(), corner.y());
                }
            }
            pen.close();
        }
    }

    /** As {@link Drawing#hasMovedFrom}. */
    boolean hasMovedFrom(Outline other, double way) {
        boolean alike = polygons.size() == other.polygons.size();
        for (int i = 0; alike && i < polygons.size(); i++) {
            alike = isNear(polygons.get(i), other.polygons.get(i), way);
        }
        return !alike;
    }

    private static boolean isNear(List<Vector> polygon, List<Vector> other, double way) {
        boolean near = polygon.size() == other.size();
        for (int i = 0; near && i < polygon.size(); i++) {
            Vector here = polygon.get(i);
            Vector there = other.get(i);
            near = Math.abs(here.x() - there.x()) < way && Math.abs(here.y() - there.y()) < way;
        }
        return near;
    }

    private Outline addChain(List<Circle> chain) {
        for (int i = 0; i < chain.size(); i++) {
            addDisc(chain.get(i)); // where radii change, the tangents of neighbours leave a gap between them
            if (i > 0) {
                addTangents(chain.get(i - 1), chain.get(i));
            }
        }
        return this;
    }

    private void addDisc(Circle circle) {
        List<Vector> corners = new ArrayList<>(CORNERS);
        for (Vector unit : UNIT) {
            corners.add(circle.centre().plus(unit.times(circle.radius())));
        }
        polygons.add(corners);
    }

    private void addTangents(Circle from, Circle to) {
        if (from.holds(to) || to.holds(from)) {
            return;
        }
        Vector way = to.centre().minus(from.centre());
        double cosine = (from.radius() - to.radius()) / way.length();
        double touch = Math.toDegrees(Math.acos(cosine));
        double left = way.direction() + touch;
        double right = way.direction() - touch;
        polygons.add(List.of(
                from.centre().along(left, from.radius()),
                from.centre().along(right, from.radius()),
                to.centre().along(right, to.radius()),
                to.centre().along(left, to.radius())));
    }
}
