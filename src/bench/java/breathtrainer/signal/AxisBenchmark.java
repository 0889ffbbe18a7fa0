package breathtrainer.signal;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a step takes to follow the axis of breath: by power iteration, as the program does, and by eigenvectors. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class AxisBenchmark {
    private final Covariance covariance = new Covariance();
    private final AxisValues axis = new AxisValues().set(1, 0, 0);

    @Setup
    public void breathe() {
        Random random = new Random(1);
        AxisValues deviation = new AxisValues();
        for (int step = 0; step < 1000; step++) {
            double breath = Math.sin(0.05 * step);
            deviation.set(
                    0.6 * breath + 0.05 * random.nextGaussian(),
                    0.8 * breath + 0.05 * random.nextGaussian(),
                    0.05 * random.nextGaussian());
            covariance.add(deviation, 0.001);
        }
    }

    @Benchmark
    public double powerIteration() {
        covariance.turnToMain(axis);
        return axis.x;
    }

    @Benchmark
    public double eigenvectors() {
        covariance.setMain(axis);
        return axis.x;
    }
}
