package breathtrainer.recording;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a source run at a speed: each sample comes when its time has come. Where nothing was recorded for longer than half a
 * second, {@linkplain Sample#missing missing} samples come four times a second, at the times in between, so that whoever
 * reads is never stuck. That holds for every speed: all from the normal one up yield the same samples, slower ones only more
 * of the missing.
 */
public final class Paced implements SampleSource {
    /** A pause between samples up to here is the source's own rhythm, beyond it a gap. In seconds. */
    private static final double LONGEST_STEP = 0.5;

    /** Seconds between the missing samples in a gap. */
    private static final double GAP_STEP = 0.25;

    /** What lies beyond is jumped over: no practice rests for an hour, but a clock may be set. In seconds. */
    private static final double LONGEST_GAP = 3600;

    private final SampleSource source;
    private final double gapStep;
    private final Pace pace;
    private final Speed speed;
    private @Nullable Sample ahead;
    private @Nullable Sample last;
    private long filled;

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
        this.gapStep = GAP_STEP * Math.min(1, speed.factor());
        this.pace = new Pace(speed, clock);
        this.speed = speed;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public double speed() {
        return speed.factor();
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        Sample next = ahead == null ? source.next().orElse(null) : ahead;
        if (next == null) {
            return Optional.empty();
        }
        Sample due = missingBefore(next);
        ahead = due == null ? null : next;
        if (due == null) {
            due = next;
            last = next;
            filled = 0;
        }
        pace.await(due.time());
        return Optional.of(due);
    }

    /** The next of the missing samples between the last sample and the one that follows it; null after the last of them. */
    private @Nullable Sample missingBefore(Sample next) {
        if (last == null || next.time() - last.time() <= LONGEST_STEP) {
            return null;
        }
        double offset = ++filled * gapStep;
        double time = last.time() + offset;
        return time < next.time() && offset <= LONGEST_GAP ? Sample.missing(time, next.channels()) : null;
    }

    @Override
    public SourceStatus status() {
        return source.status();
    }

    @Override
    public String figures() {
        return source.figures();
    }

    @Override
    public void close() {
        source.close();
    }
}
