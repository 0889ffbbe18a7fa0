package breathtrainer.recording.table;

import breathtrainer.recording.entry.MeanStep;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The unit of times that is not written: a sensor sends 1 to 2,000 readings a second. */
final class UnitInference {
    private static final double SLOWEST = 1; // readings a second
    private static final double FASTEST = 2000;
    private static final double NEARLY = 1.001;
    private static final double GAP = 50; // usual steps
    private static final double[] UNITS = {1, 1e3, 1e6, 1e9, 1 / 60.0, 1 / 86_400.0};

    private UnitInference() {}

    /**
     * How many of them make a second.
     *
     * @param times of the first rows
     * @return empty if no unit makes a sensor of it
     */
    static OptionalDouble perSecond(double[] times) {
        double step = step(times);
        return DoubleStream.of(UNITS)
                .filter(unit -> unit / step * NEARLY >= SLOWEST && unit / step <= FASTEST * NEARLY)
                .findFirst();
    }

    /** From one reading to the next, in the mean; several may have one time. NaN if time does not go on. */
    static double step(double[] times) {
        double[] steps = IntStream.range(1, times.length)
                .mapToDouble(i -> times[i] - times[i - 1])
                .filter(each -> each >= 0)
                .toArray();
        return MeanStep.of(steps, GAP);
    }
}
