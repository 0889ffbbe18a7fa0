package breathtrainer.simulation;

import breathtrainer.signal.Sample;
import breathtrainer.simulation.chest.ChestAccelerometer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Somebody with an accelerometer, measured as people were: along the axis that goes furthest between the true onsets. */
final class MeasuredChest {
    private static final double PER_MG = ChestAccelerometer.PER_G / 1000;

    private final List<Sample> samples;
    private final List<Vector3> swings = new ArrayList<>(); // from each inhale's onset to its exhale's
    private final Vector3 axis;

    private MeasuredChest(List<Sample> samples, Truth truth) {
        this.samples = samples;
        for (int i = 2; i + 2 < truth.onsets.size(); i++) {
            if (truth.onsets.get(i).inhale()) {
                Vector3 empty = around(truth.onsets.get(i).time());
                Vector3 full = around(truth.onsets.get(i + 1).time());
                swings.add(full.plus(empty.times(-1)));
            }
        }
        this.axis = swings.stream().reduce(new Vector3(0, 0, 0), Vector3::plus).unit();
    }

    static MeasuredChest of(WearerOptions options) {
        return of(options, wearer -> {});
    }

    static MeasuredChest of(WearerOptions options, Consumer<SyntheticWearer> first) {
        Truth truth = new Truth();
        SyntheticWearer wearer = new SyntheticWearer(options, truth);
        first.accept(wearer);
        return new MeasuredChest(Wearers.run(wearer, Double.POSITIVE_INFINITY), truth);
    }

    /** Mean of all breaths, peak to peak, in thousandths of a g. */
    double swing() {
        return swings.stream().mapToDouble(axis::dot).average().orElseThrow() / PER_MG;
    }

    /** Standard deviation of the swings as a share of their mean. */
    double variation() {
        double mean = swing() * PER_MG;
        return Math.sqrt(swings.stream()
                        .mapToDouble(swing -> Math.pow(axis.dot(swing) - mean, 2))
                        .average()
                        .orElseThrow())
                / mean;
    }

    /** Along the axis, in thousandths of a g. */
    double rms(double lowest, double highest) {
        return Spectrum.rms(samples, axis, lowest, highest);
    }

    /** What moves at right angles to the axis in breath's band, as a share of what moves along it. */
    double across() {
        Vector3 some = Math.abs(axis.x()) < 0.7 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
        Vector3 aside = axis.cross(some).unit();
        double first = Spectrum.rms(samples, aside, 0.1, 0.45);
        double second = Spectrum.rms(samples, aside.cross(axis), 0.1, 0.45);
        return Math.sqrt((first * first + second * second) / 2) / rms(0.1, 0.45);
    }

    private Vector3 around(double time) {
        int middle = (int) (time * 50);
        List<Sample> near = samples.subList(Math.max(0, middle - 8), Math.min(samples.size(), middle + 9));
        return Readings.gravity(near);
    }
}
