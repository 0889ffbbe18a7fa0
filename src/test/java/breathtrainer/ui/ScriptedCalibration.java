package breathtrainer.ui;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Evidence;
import breathtrainer.signal.SourceStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A guided minute that stays in one moment, and keeps what it was told. */
public final class ScriptedCalibration implements OngoingCalibration {
    public final CompletableFuture<Evidence> ended = new CompletableFuture<>();
    public volatile Moment moment;
    public volatile SourceStatus status = SourceStatus.READING;
    public final AtomicInteger repeated = new AtomicInteger();
    public volatile boolean started;
    public volatile boolean closed;
    private final boolean heard;

    public ScriptedCalibration(Ask ask, int rounds) {
        this(new Moment(ask, rounds, 2, 5, 0.8), true);
    }

    public ScriptedCalibration(Moment moment, boolean heard) {
        this.moment = moment;
        this.heard = heard;
    }

    ScriptedCalibration with(SourceStatus other) {
        status = other;
        return this;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void again() {
        repeated.incrementAndGet();
    }

    @Override
    public Moment moment() {
        return moment;
    }

    @Override
    public SourceStatus sourceStatus() {
        return status;
    }

    @Override
    public boolean isHeard() {
        return heard;
    }

    @Override
    public double speed() {
        return heard ? 1 : 12;
    }

    @Override
    public CompletableFuture<Evidence> ended() {
        return ended;
    }

    @Override
    public void close() {
        closed = true;
    }
}
