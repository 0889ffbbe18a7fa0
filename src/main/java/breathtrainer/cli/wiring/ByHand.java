package breathtrainer.cli.wiring;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** No sensor at all: time goes on, and the wearer counts each breath with a key. Ends when it is closed. */
final class ByHand implements SampleSource {
    static final String NAME = "no sensor, counted by hand";
    private static final int SAMPLES_A_SECOND = 10;

    private final AtomicBoolean closed = new AtomicBoolean();
    private long samples;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Sample> next() {
        return closed.get() ? Optional.empty() : Optional.of(Sample.missing((double) samples++ / SAMPLES_A_SECOND, 1));
    }

    @Override
    public void close() {
        closed.set(true);
    }
}
