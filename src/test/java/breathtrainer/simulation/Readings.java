package breathtrainer.simulation;

import breathtrainer.signal.Sample;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/** Measures what came from a wearer. Times are in seconds. */
final class Readings {
    private Readings() {}

    /** Of the first value. */
    static double mean(List<Sample> samples, double from, double to) {
        return values(part(samples, from, to), 0).average().orElseThrow();
    }

    /** Mean over 0.1 s. */
    static double value(List<Sample> samples, double time) {
        return mean(samples, time - 0.05, time + 0.05);
    }

    /** Mean change of the first value within ten samples. */
    static double roughness(List<Sample> samples, double from, double to) {
        List<Sample> part = part(samples, from, to);
        double sum = 0;
        for (int i = 10; i < part.size(); i++) {
            sum += Math.abs(part.get(i).value(0) - part.get(i - 10).value(0));
        }
        return sum / (part.size() - 10);
    }

    /** From the lowest to the highest value, on the axis where that is furthest. */
    static double range(List<Sample> samples, double from, double to) {
        List<Sample> part = part(samples, from, to);
        double largest = 0;
        for (int i = 0; i < part.get(0).channels(); i++) {
            DoubleSummaryStatistics values = values(part, i).summaryStatistics();
            largest = Math.max(largest, values.getMax() - values.getMin());
        }
        return largest;
    }

    /** Mean of all three axes. */
    static Vector3 gravity(List<Sample> samples) {
        return new Vector3(
                values(samples, 0).average().orElseThrow(),
                values(samples, 1).average().orElseThrow(),
                values(samples, 2).average().orElseThrow());
    }

    private static DoubleStream values(List<Sample> samples, int channel) {
        return samples.stream().mapToDouble(sample -> sample.value(channel));
    }

    private static List<Sample> part(List<Sample> samples, double from, double to) {
        return samples.stream()
                .filter(sample -> sample.time() >= from && sample.time() <= to)
                .toList();
    }
}
