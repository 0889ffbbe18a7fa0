package breathtrainer.cli.calibrating;

import breathtrainer.calibration.Asked;
import breathtrainer.calibration.Evidence;
import breathtrainer.recording.Paced;
import breathtrainer.recording.Speed;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import breathtrainer.simulation.AskedWearer;
import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import breathtrainer.simulation.TruthListener;
import breathtrainer.ui.OngoingCalibration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A guided minute with its source, run on a thread of its own. All methods may be called from any thread. */
public final class GuidedCalibration implements OngoingCalibration {
    private final SampleSource source;
    private final boolean heard;
    private final GuidedRun run;
    private final CompletableFuture<Evidence> ended = new CompletableFuture<>();
    private final Thread thread;

    /** With somebody who hears what is asked: a wearer reads it, a synthetic one is told. */
    public static GuidedCalibration of(SampleSource source, Consumer<Asked> wearer) {
        return new GuidedCalibration(source, wearer, true);
    }

    /** With a synthetic wearer, who does what is asked. */
    public static GuidedCalibration simulated(Speed speed, long seed) {
        AskedWearer wearer = new AskedWearer(Strap.GOOD, Obeying.WELL, seed, TruthListener.NONE);
        return of(new Paced(wearer, speed), new ToldWearer(wearer));
    }

    /** With a recording, to which nobody listens. */
    public static GuidedCalibration watching(SampleSource source) {
        return new GuidedCalibration(source, asked -> {}, false);
    }

    private GuidedCalibration(SampleSource source, Consumer<Asked> wearer, boolean heard) {
        this.source = source;
        this.heard = heard;
        this.run = new GuidedRun(source, null, wearer, words -> {}, heard);
        this.thread = new Thread(this::run, "calibration");
        thread.setDaemon(true);
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try (source) {
            ended.complete(run.run().evidence());
        } catch (InterruptedException closed) {
            ended.cancel(false);
        } catch (SourceException | RuntimeException | Error e) {
            ended.completeExceptionally(e);
        }
    }

    @Override
    public void again() {
        run.again();
    }

    @Override
    public Moment moment() {
        return run.moment();
    }

    @Override
    public SourceStatus sourceStatus() {
        return source.status();
    }

    @Override
    public boolean isHeard() {
        return heard;
    }

    @Override
    public double speed() {
        return source.speed();
    }

    @Override
    public CompletableFuture<Evidence> ended() {
        return ended;
    }

    @Override
    public void close() {
        ended.cancel(false);
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
