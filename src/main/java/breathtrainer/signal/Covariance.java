package breathtrainer.signal;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealVector;

/** How three values spread, and along which axis most: a running covariance. */
final class Covariance {
    /** Of the total: less along an axis is nothing. */
    private static final double LOST = 1e-9;

    private final AxisValues product = new AxisValues();
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

    /**
     * Turns an axis towards the main one by power iteration; a few turns a step are enough to follow. To take eigenvectors at
     * each step instead takes some twenty times as long ({@code AxisBenchmark}), and makes rubbish.
     */
    void turnToMain(AxisValues axis) {
        for (int turn = 0; turn < 3; turn++) {
            AxisValues turned = times(axis);
            if (turned.length() <= LOST * total()) {
                // at right angles to all that moves: no iteration would find out
                setMain(axis);
                return;
            }
            axis.set(turned.normalise());
        }
    }

    /** Makes an axis the main one, if there is any: the eigenvector of the largest eigenvalue. Either end may be its end. */
    void setMain(AxisValues axis) {
        if (total() > 0 && total() < Double.POSITIVE_INFINITY) {
            double[][] matrix = {{xx, xy, xz}, {xy, yy, yz}, {xz, yz, zz}};
            RealVector main = new EigenDecomposition(new Array2DRowRealMatrix(matrix, false)).getEigenvector(0);
            axis.set(main.getEntry(0), main.getEntry(1), main.getEntry(2));
        }
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
