package breathtrainer.signal;

/** How three values spread, and along which axis most: a running covariance. */
final class Covariance {
    /** Of the total: less along an axis is nothing. */
    private static final double LOST = 1e-9;

    private final AxisValues product = new AxisValues();
    private final AxisValues given = new AxisValues();
    private double xx;
    private double yy;
    private double zz;
    private double xy;
    private double xz;
    private double yz;

    /** Takes a deviation in, with a weight from 0 to 1. */
    void add(AxisValues deviation, double weight) {
        xx += weight * (deviation.x * deviation.x - xx);
        yy += weight * (deviation.y * deviation.y - yy);
        zz += weight * (deviation.z * deviation.z - zz);
        xy += weight * (deviation.x * deviation.y - xy);
        xz += weight * (deviation.x * deviation.z - xz);
        yz += weight * (deviation.y * deviation.z - yz);
    }

    /** The variance in all directions together. */
    double total() {
        return xx + yy + zz;
    }

    /** The variance along an axis of length 1. */
    double along(AxisValues axis) {
        return axis.dot(times(axis));
    }

    /** Turns an axis towards the main one by power iteration; a few turns a step are enough to follow. */
    void turnToMain(AxisValues axis) {
        for (int turn = 0; turn < 3; turn++) {
            AxisValues turned = times(axis);
            if (turned.length() <= LOST * total()) {
                // at right angles to all that moves: no iteration would find out
                turned = times(widest());
            }
            if (turned.length() > 0) {
                axis.set(turned.normalise());
            }
        }
    }

    /** The one of the three given axes along which there is most. */
    private AxisValues widest() {
        boolean isX = xx >= Math.max(yy, zz);
        boolean isY = !isX && yy >= zz;
        return given.set(isX ? 1 : 0, isY ? 1 : 0, isX || isY ? 0 : 1);
    }

    /** Half of the spread is kept, all of it along the axis. */
    void halveOnto(AxisValues axis) {
        double half = total() / 2;
        xx = yy = zz = xy = xz = yz = 0;
        add(axis, 1);
        scale(half);
    }

    /** Makes it so many times as large. */
    void scale(double by) {
        xx *= by;
        yy *= by;
        zz *= by;
        xy *= by;
        xz *= by;
        yz *= by;
    }

    private AxisValues times(AxisValues v) {
        return product.set(
                xx * v.x + xy * v.y + xz * v.z, xy * v.x + yy * v.y + yz * v.z, xz * v.x + yz * v.y + zz * v.z);
    }
}
