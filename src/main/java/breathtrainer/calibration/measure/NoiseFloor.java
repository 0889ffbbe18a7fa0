package breathtrainer.calibration.measure;

import org.apache.commons.math3.stat.StatUtils;

/**
 * What a sensor says that is quicker than any movement of a chest.
 *
 * @param deviation standard deviation of what differs from one reading to the next
 * @param step the smallest by which two readings ever differed; 0 if all are alike
 */
public record NoiseFloor(double deviation, double step) {
    private static final double NORMAL = 1.4826; // standard deviations in a median absolute deviation
    private static final double OF_SECOND_DIFFERENCES = Math.sqrt(6);
    private static final double ROUNDING = 1 / Math.sqrt(12); // of a step
    private static final double APART = 100; // differences a second: hum of the mains is seen in them

    /**
     * Measures it.
     *
     * @param readings in their order, {@code rate} a second
     */
    public static NoiseFloor of(double[] readings, double rate) {
        double step = step(readings);
        int apart = Math.max(1, (int) (rate / APART));
        int count = readings.length - 2 * apart;
        if (count < 1) {
            return new NoiseFloor(ROUNDING * step, step);
        }
        double[] differences = new double[count];
        for (int i = 0; i < count; i++) {
            differences[i] = Math.abs(readings[i] - 2 * readings[i + apart] + readings[i + 2 * apart]);
        }
        double usual = NORMAL * StatUtils.percentile(differences, 50) / OF_SECOND_DIFFERENCES;
        return new NoiseFloor(Math.max(usual, ROUNDING * step), step);
    }

    private static double step(double[] readings) {
        double[] sorted = readings.clone();
        java.util.Arrays.sort(sorted);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < sorted.length; i++) {
            double step = sorted[i] - sorted[i - 1];
            if (step > Math.ulp(sorted[i]) * 16) {
                least = Math.min(least, step);
            }
        }
        return Double.isFinite(least) ? least : 0;
    }
}
