package breathtrainer.recording;

import breathtrainer.signal.PassedOn;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.Optional;

/**
 * Lets a source run at a speed: each sample comes when its time has come, as it is. Where nothing was recorded nothing comes:
 * a practice is fed what it was fed before, and nothing else. A gap of more than a minute is jumped over.
 */
public final class Paced extends PassedOn {
    private final Pace pace;
    private final Speed speed;

    /**
     * By the system's clock.
     *
     * @param source closed with this one
     */
    public Paced(SampleSource source, Speed speed) {
        this(source, speed, WallClock.SYSTEM);
    }

    /**
     * By any clock.
     *
     * @param source closed with this one
     */
    public Paced(SampleSource source, Speed speed, WallClock clock) {
        super(source);
        this.pace = new Pace(speed, clock);
        this.speed = speed;
    }

    @Override
    public double speed() {
        return speed.factor();
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        Optional<Sample> sample = source().next();
        if (sample.isPresent()) {
            pace.await(sample.get().time());
        }
        return sample;
    }
}
