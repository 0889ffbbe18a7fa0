package breathtrainer.simulation;

import breathtrainer.simulation.waveform.Dice;

/** Three numbers in the directions x, y and z. */
public record Vector3(double x, double y, double z) {
    public static Vector3 random(Dice dice, double deviation) {
        return new Vector3(dice.normal(), dice.normal(), dice.normal()).times(deviation);
    }

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    public Vector3 times(double factor) {
        return new Vector3(x * factor, y * factor, z * factor);
    }

    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return StrictMath.sqrt(dot(this));
    }

    /** Of length 1; the vector must not be 0. */
    public Vector3 unit() {
        return times(1 / length());
    }

    /**
     * Turned about an axis (Rodrigues' formula).
     *
     * @param axis of length 1
     * @param angle in radians
     */
    public Vector3 turned(Vector3 axis, double angle) {
        double cosine = StrictMath.cos(angle);
        return times(cosine)
                .plus(axis.cross(this).times(StrictMath.sin(angle)))
                .plus(axis.times(axis.dot(this) * (1 - cosine)));
    }
}
