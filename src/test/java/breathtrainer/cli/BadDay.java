package breathtrainer.cli;

import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A sensor and a wearer on a bad day: cables come loose, boards begin anew, readings jam and burst, keys are pressed at any
 * moment.
 */
final class BadDay implements SampleSource {
    private static final double SECONDS = 240;
    private static final List<Command> KEYS = List.copyOf(EnumSet.complementOf(EnumSet.of(Command.END)));

    private final Deque<Object> script = new ArrayDeque<>(); // samples and commands
    private final Random random;
    private final int channels;
    private Consumer<Command> wearer = command -> {};
    private double time;
    private double rate = 50;
    private double offset;

    BadDay(long seed) {
        random = new Random(seed);
        channels = random.nextBoolean() ? 1 : 3;
        time = random.nextInt(3) * 0.137;
        if (random.nextInt(4) == 0) {
            silence(1 + random.nextInt(6));
        }
        while (time < SECONDS) {
            breathe(1 + 20 * random.nextDouble());
            mishap();
        }
    }

    /** What the wearer presses goes there. */
    void press(Consumer<Command> keys) {
        wearer = keys;
    }

    private void mishap() {
        switch (random.nextInt(10)) {
            case 0 -> silence(8 * random.nextDouble());
            case 1 -> time += 20 * random.nextDouble(); // a cable is out, and nothing says that time goes on
            case 2 -> offset += 500 * random.nextGaussian(); // the board begins anew
            case 3 -> burst(1 + random.nextInt(100));
            case 4 -> rate = 5 + random.nextInt(200);
            case 5 -> odd();
            default -> script.add(KEYS.get(random.nextInt(KEYS.size())));
        }
    }

    private void silence(double seconds) {
        for (double until = time + seconds; time < until; time += 0.2) {
            script.add(Sample.missing(time, channels));
        }
    }

    private void breathe(double seconds) {
        for (double until = time + seconds; time < until; time += 1 / rate) {
            read();
        }
    }

    /** What was held up comes at once. */
    private void burst(int readings) {
        for (int i = 0; i < readings; i++, time += 1e-4) {
            read();
        }
    }

    private void read() {
        double[] values = new double[channels];
        for (int axis = 0; axis < channels; axis++) {
            values[axis] = offset + (80 + 10 * axis) * Math.sin(time * 0.9) + random.nextGaussian();
        }
        script.add(Sample.of(time, values));
    }

    private void odd() {
        double[] odd = {Double.NaN, 1e99, -1e12, Double.POSITIVE_INFINITY, 65535, 1e-300, 0.1 + 0.2};
        for (int i = 0; i < 5; i++, time += 1 / rate) {
            double[] values = new double[channels];
            for (int axis = 0; axis < channels; axis++) {
                values[axis] = odd[random.nextInt(odd.length)];
            }
            script.add(Sample.of(time, values));
        }
    }

    @Override
    public String name() {
        return "a bad day";
    }

    @Override
    public Optional<Sample> next() {
        while (script.peek() instanceof Command command) {
            script.remove();
            wearer.accept(command);
        }
        return Optional.ofNullable((Sample) script.poll());
    }

    @Override
    public void close() {}
}
