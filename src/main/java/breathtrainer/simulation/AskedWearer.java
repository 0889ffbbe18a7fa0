package breathtrainer.simulation;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.simulation.waveform.Dice;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Somebody who wears a strap while it is learnt, is asked for this and that, and takes it as people do. Without end; the same
 * seed and the same asks give the same samples. For one thread.
 */
public final class AskedWearer implements SampleSource {
    private final Strap strap;
    private final Obeying listening;
    private final TruthListener truth;
    private final Sampling sampling;
    private final Sensor sensor;
    private final AskedLungs lungs;
    private double now;
    private volatile boolean closed;

    /** @param truth told of every true onset */
    public AskedWearer(Strap strap, Obeying listening, long seed, TruthListener truth) {
        Dice dice = new Dice(seed).forThe(strap.name());
        this.strap = strap;
        this.listening = listening;
        this.truth = truth;
        this.sampling = new Sampling(dice, strap.rate(), false);
        this.sensor = strap.sensor(dice);
        this.lungs = new AskedLungs(strap.breather(dice, OptionalDouble.empty()), dice.forThe("asked"));
    }

    @Override
    public String name() {
        return "synthetic wearer (" + strap.word() + ")";
    }

    /** Asks for something, at the time of the newest sample. */
    public void ask(WearerTask task) {
        if (listening != Obeying.NOT_AT_ALL) {
            lungs.ask(now, listening.does(task));
        }
    }

    /** At once. */
    @Override
    public Optional<Sample> next() {
        if (closed) {
            return Optional.empty();
        }
        now = sampling.next();
        double level = lungs.at(now);
        lungs.tell(now, truth);
        return Optional.of(Sample.of(now, sensor.read(now, level)));
    }

    @Override
    public void close() {
        closed = true;
    }
}
