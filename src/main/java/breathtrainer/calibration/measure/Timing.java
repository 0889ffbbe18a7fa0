package breathtrainer.calibration.measure;

import breathtrainer.signal.Sample;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How samples come.
 *
 * @param rate samples a second
 * @param jitter how far the middle half of the intervals lies apart, as a share of the usual one
 */
public record Timing(double rate, double jitter) {
    public static Timing of(List<Sample> samples) {
        if (samples.size() < 3) {
            return new Timing(Double.NaN, Double.NaN);
        }
        double[] steps = new double[samples.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = samples.get(i + 1).time() - samples.get(i).time();
        }
        double usual = StatUtils.percentile(steps, 50);
        double spread = StatUtils.percentile(steps, 75) - StatUtils.percentile(steps, 25);
        // what comes in bursts has many steps of nearly nothing: then the mean is the rate
        double step = usual > 0.2 * StatUtils.mean(steps) ? usual : StatUtils.mean(steps);
        return new Timing(1 / step, spread / step);
    }
}
