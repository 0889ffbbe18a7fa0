package breathtrainer.simulation;

/** Three numbers in the directions x, y and z. */
record Vector(double x, double y, double z) {
    static Vector random(Dice dice, double deviation) {
        return new Vector(dice.normal(), dice.normal(), dice.normal()).times(deviation);
    }

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return StrictMath.sqrt(dot(this));
    }

    /** Of length 1; the vector must not be 0. */
    Vector unit() {
        return times(1 / length());
    }

    /**
     * Turned about an axis (Rodrigues' formula).
     *
     * @param axis of length 1
     * @param angle in radians
     */
    Vector turned(Vector axis, double angle) {
        double cosine = StrictMath.cos(angle);
        return times(cosine)
                .plus(axis.cross(this).times(StrictMath.sin(angle)))
                .plus(axis.times(axis.dot(this) * (1 - cosine)));
    }
}
