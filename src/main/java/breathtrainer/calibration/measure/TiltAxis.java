package breathtrainer.calibration.measure;

import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * Along which axis a breath moves an accelerometer: gravity is where it is most of the time, a breath tilts it a little, so it
 * moves at right angles to it.
 *
 * @param gravity in the sensor's unit
 * @param main the axis along which most of the slow movement lies, of length 1; either end may be its end
 * @param share of the slow movement that lies along it, 0.5 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // made here, read here, never compared
public record TiltAxis(double[] gravity, double[] main, double share) {
    private static final double SLOWEST = 0.04; // Hz; slower is sway
    private static final double QUICKEST = 0.7; // Hz

    public static TiltAxis of(EvenReadings readings) {
        double[] gravity = new double[readings.channels()];
        double[][] breath = new double[readings.count()][readings.channels()];
        for (int c = 0; c < gravity.length; c++) {
            double[] all = readings.channel(c);
            gravity[c] = StatUtils.percentile(all, 50);
            double[] quick = ZeroPhase.lowPass(all, QUICKEST);
            double[] slow = ZeroPhase.lowPass(all, SLOWEST);
            for (int i = 0; i < quick.length; i++) {
                breath[i][c] = quick[i] - slow[i];
            }
        }
        double[] down = unit(gravity);
        for (double[] each : breath) {
            flatten(each, down);
        }
        if (breath.length < 2) {
            return new TiltAxis(gravity, new double[gravity.length], 0);
        }
        RealMatrix covariance = new Covariance(breath).getCovarianceMatrix();
        EigenDecomposition parts = new EigenDecomposition(covariance);
        double total = Math.max(covariance.getTrace(), Double.MIN_NORMAL);
        return new TiltAxis(gravity, parts.getEigenvector(0).toArray(), parts.getRealEigenvalue(0) / total);
    }

    /** What of each channel is at right angles to gravity. */
    public double[][] flat(double[][] channels) {
        double[] down = unit(gravity);
        double[][] flat = new double[channels.length][channels[0].length];
        double[] step = new double[channels.length];
        for (int i = 0; i < channels[0].length; i++) {
            for (int c = 0; c < step.length; c++) {
                step[c] = channels[c][i] - gravity[c];
            }
            flatten(step, down);
            for (int c = 0; c < step.length; c++) {
                flat[c][i] = step[c];
            }
        }
        return flat;
    }

    /** How far the channels go along an axis. */
    public static double[] along(double[][] channels, double[] axis) {
        double[] level = new double[channels[0].length];
        for (int i = 0; i < level.length; i++) {
            for (int c = 0; c < axis.length; c++) {
                level[i] += axis[c] * channels[c][i];
            }
        }
        return level;
    }

    private static void flatten(double[] vector, double[] down) {
        double along = dot(vector, down);
        for (int c = 0; c < vector.length; c++) {
            vector[c] -= along * down[c];
        }
    }

    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Of length 1, if it has a direction at all. */
    public static double[] unit(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        return length > 0 ? Arrays.stream(vector).map(each -> each / length).toArray() : vector.clone();
    }
}
