package breathtrainer.drawing;

/** A point of the plane, or a way from one to another; body heights, x to the right, y up. */
public record Vector(double x, double y) {
    public static final Vector ZERO = new Vector(0, 0);

    /**
     * Of length 1.
     *
     * @param degrees 0 to the right, 90 up
     */
    public static Vector towards(double degrees) {
        double radians = Math.toRadians(degrees);
        return new Vector(Math.cos(radians), Math.sin(radians));
    }

    public Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y);
    }

    public Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y);
    }

    public Vector times(double factor) {
        return new Vector(factor * x, factor * y);
    }

    /** As far along the given direction. */
    public Vector along(double degrees, double length) {
        return plus(towards(degrees).times(length));
    }

    /**
     * A point on the way to another.
     *
     * @param share 0 for this, 1 for the other
     */
    public Vector between(Vector other, double share) {
        return plus(other.minus(this).times(share));
    }

    /** Turned a quarter to the left. */
    public Vector left() {
        return new Vector(-y, x);
    }

    public double length() {
        return Math.hypot(x, y);
    }

    /** Where it points, from -180 to 180 degrees. */
    public double direction() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
