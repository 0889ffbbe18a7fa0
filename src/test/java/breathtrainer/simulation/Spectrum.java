package breathtrainer.simulation;

import breathtrainer.signal.Sample;
import breathtrainer.simulation.chest.ChestAccelerometer;
import java.util.List;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** How much moves at which frequencies. */
final class Spectrum {
    private static final double PER_MG = ChestAccelerometer.PER_G / 1000;

    private Spectrum() {}

    /** Root mean square between two frequencies in Hz, along an axis of length 1, in thousandths of a g; of the first minutes. */
    static double rms(List<Sample> samples, Vector3 axis, double lowest, double highest) {
        int count = Integer.highestOneBit(samples.size());
        double seconds = count * (samples.get(1).time() - samples.get(0).time());
        Complex[] waves = new FastFourierTransformer(DftNormalization.STANDARD)
                .transform(along(samples.subList(0, count), axis), TransformType.FORWARD);
        double power = 0;
        for (int wave = (int) Math.max(1, Math.round(lowest * seconds)); wave < highest * seconds; wave++) {
            power += 2 * Math.pow(waves[wave].abs() / count, 2);
        }
        return Math.sqrt(power) / PER_MG;
    }

    private static double[] along(List<Sample> samples, Vector3 axis) {
        return samples.stream()
                .mapToDouble(sample -> axis.dot(new Vector3(sample.value(0), sample.value(1), sample.value(2))))
                .toArray();
    }
}
