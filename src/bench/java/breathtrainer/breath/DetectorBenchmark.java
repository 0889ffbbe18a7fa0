package breathtrainer.breath;

import breathtrainer.signal.Sample;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many samples a second the detector takes: an hour of a belt or an accelerometer at 100 Hz, six breaths a minute, with
 * noise and a heart beat, from a new detector to its last event. A score of 10 means ten million samples a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class DetectorBenchmark {
    private static final int RATE = 100; // Hz
    private static final int SAMPLES = 3600 * RATE;

    private final Sample[] belt = new Sample[SAMPLES];
    private final Sample[] accelerometer = new Sample[SAMPLES];
    private BreathDetector detector;

    @Setup
    public void breathe() {
        Random random = new Random(1);
        for (int k = 0; k < SAMPLES; k++) {
            double time = (double) k / RATE;
            double breath = -100 * Math.cos(2 * Math.PI * time / 10 + Math.sin(time / 60));
            double heart = 10 * Math.sin(2 * Math.PI * 1.15 * time);
            belt[k] = Sample.of(time, 600 + breath + heart + 3 * random.nextGaussian());
            accelerometer[k] = Sample.of(
                    time,
                    8000 + 1.8 * (breath + heart) + 20 * random.nextGaussian(),
                    -13000 + 2.4 * breath + heart + 20 * random.nextGaussian(),
                    5000 + 20 * random.nextGaussian());
        }
    }

    @Setup(Level.Invocation)
    public void begin(Blackhole events) {
        detector = new BreathDetector(DetectorSettings.DEFAULT, events::consume);
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public double hourOfABelt() {
        return take(belt);
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public double hourOfAnAccelerometer() {
        return take(accelerometer);
    }

    private double take(Sample[] samples) {
        for (Sample sample : samples) {
            detector.accept(sample);
        }
        return detector.lungLevel();
    }
}
