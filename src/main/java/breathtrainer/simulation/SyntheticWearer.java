package breathtrainer.simulation;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import java.util.Optional;

/**
 * Somebody who wears a sensor and whose true breaths are known. A sample comes whenever one is asked for; the wearer may be
 * told how to breathe and move between two samples, and what it is told shows in what follows. Time begins at 0. For one
 * thread.
 */
public final class SyntheticWearer implements SampleSource {
    private final WearerOptions options;

    public SyntheticWearer(WearerOptions options, TruthListener truth) {
        this.options = options;
    }

    @Override
    public String name() {
        return "synthetic wearer, " + options.condition().word();
    }

    @Override
    public Optional<Sample> next() {
        return Optional.empty();
    }

    /** From the next inhale on, and until told otherwise, breathes in this way. */
    public void breathe(Breathing style) {}

    /**
     * From now on moves into a posture. The wearer goes on breathing meanwhile, hastily and unevenly; those are true breaths
     * and are told as such, though hardly anyone could find them in the signal.
     *
     * @param seconds until it has arrived, above 0
     */
    public void move(double seconds, Posture to) {}

    /** Whether, from the next inhale on, the spine moves with each breath, as in Cat-Cow: much larger swings. */
    public void moveWithBreath(boolean moving) {}

    /** Whether it moves into a posture now. */
    public boolean isMoving() {
        return false;
    }

    @Override
    public void close() {}
}
