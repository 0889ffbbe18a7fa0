package breathtrainer.drawing;

/**
 * A round of flesh, or the end of a bar.
 *
 * @param radius in body heights, above 0
 */
public record Circle(Vector centre, double radius) {
    /** Widened by so much, and never gone. */
    public Circle grown(double by) {
        return new Circle(centre, Math.max(0.001, radius + by));
    }

    boolean holds(Circle other) {
        return radius >= other.radius + other.centre.minus(centre).length();
    }
}
