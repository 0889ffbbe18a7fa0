package breathtrainer.figure.flesh;

import breathtrainer.drawing.Circle;
import breathtrainer.drawing.Vector;
import java.util.ArrayList;
import java.util.List;

/** The flesh along one bone: a smooth curve through knots, level at both ends. */
record Profile(List<Knot> knots) {
    /** Circles along a bone: enough that no corner shows in the widest calf. */
    static final int CIRCLES = 11;

    /**
     * How thick the flesh is at one place.
     *
     * @param along 0 at the upper joint, 1 at the lower
     * @param back shift to the back of the limb, body heights
     */
    record Knot(double along, double back, double radius) {}

    static Profile of(Knot... knots) {
        return new Profile(List.of(knots));
    }

    /**
     * Circles along a bone that lies between these joints.
     *
     * @param back the direction of the limb's back, of length 1; zero where it does not show
     */
    List<Circle> between(Vector upper, Vector lower, Vector back) {
        List<Circle> circles = new ArrayList<>(CIRCLES);
        double last = knots.get(knots.size() - 1).along();
        for (int i = 0; i < CIRCLES; i++) {
            double along = last * i / (CIRCLES - 1);
            int from = knotBefore(along);
            double shift = smooth(from, along, Part.BACK);
            Vector centre = upper.between(lower, along).plus(back.times(shift));
            circles.add(new Circle(centre, smooth(from, along, Part.RADIUS)));
        }
        return circles;
    }

    private enum Part {
        BACK,
        RADIUS;

        double of(Knot knot) {
            return this == BACK ? knot.back() : knot.radius();
        }
    }

    private int knotBefore(double along) {
        int index = 0;
        while (index < knots.size() - 2 && knots.get(index + 1).along() <= along) {
            index++;
        }
        return index;
    }

    private double smooth(int from, double along, Part part) {
        Knot a = knots.get(from);
        Knot b = knots.get(from + 1);
        double span = b.along() - a.along();
        double x = (along - a.along()) / span;
        double leaving = from == 0 ? 0 : slope(knots.get(from - 1), b, part);
        double arriving = from == knots.size() - 2 ? 0 : slope(a, knots.get(from + 2), part);
        return (2 * x * x * x - 3 * x * x + 1) * part.of(a)
                + (x * x * x - 2 * x * x + x) * span * leaving
                + (3 * x * x - 2 * x * x * x) * part.of(b)
                + (x * x * x - x * x) * span * arriving;
    }

    private static double slope(Knot from, Knot to, Part part) {
        return (part.of(to) - part.of(from)) / (to.along() - from.along());
    }
}
