package breathtrainer.signal;

/** Three values that can be changed, so that nothing is allocated for a step. */
final class AxisValues {
    double x;
    double y;
    double z;

    AxisValues set(double newX, double newY, double newZ) {
        x = newX;
        y = newY;
        z = newZ;
        return this;
    }

    AxisValues set(AxisValues other) {
        return set(other.x, other.y, other.z);
    }

    /** Becomes the first less the second. */
    AxisValues setDifference(AxisValues first, AxisValues second) {
        return set(first.x - second.x, first.y - second.y, first.z - second.z);
    }

    /** Becomes what is at right angles to both, by the right-hand rule. */
    AxisValues setCross(AxisValues a, AxisValues b) {
        return set(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
    }

    AxisValues add(AxisValues other, double times) {
        return set(x + times * other.x, y + times * other.y, z + times * other.z);
    }

    /** Goes a share of the way to the other. */
    AxisValues approach(AxisValues other, double share) {
        return set(x + share * (other.x - x), y + share * (other.y - y), z + share * (other.z - z));
    }

    AxisValues scale(double by) {
        return set(by * x, by * y, by * z);
    }

    double dot(AxisValues other) {
        return x * other.x + y * other.y + z * other.z;
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    /** Gets length 1, if it has a direction at all. */
    AxisValues normalise() {
        double length = length();
        return length > 0 ? scale(1 / length) : this;
    }
}
