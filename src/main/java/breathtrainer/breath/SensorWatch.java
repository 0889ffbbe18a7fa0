package breathtrainer.breath;

import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.signal.Recent;
import breathtrainer.signal.Sample;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells when nothing comes from the sensor in which breath could be seen, and when it does again. */
final class SensorWatch {
    private final Consumer<BreathEvent> listener;
    private final FlatWatch flat;
    private final Recent intervals = new Recent(9);
    private double lastRead;
    private @Nullable SignalLoss loss;

    /** Begins at the time of the first sample, missing or not. */
    SensorWatch(int channels, double begin, Consumer<BreathEvent> listener) {
        this.flat = new FlatWatch(channels);
        this.lastRead = begin;
        this.listener = listener;
    }

    /** Time has come and nothing was read. */
    void missing(double now) {
        if (now - lastRead >= Math.max(Tuning.GAP, Tuning.GAP_INTERVALS * intervals.median())) {
            lose(lastRead, now, SignalLoss.GAP);
            flat.interrupt();
        }
    }

    void read(Sample sample) {
        missing(sample.time());
        intervals.add(sample.time() - lastRead);
        lastRead = sample.time();
        SignalLoss dead = flat.accept(sample);
        if (dead != null) {
            lose(flat.since(), sample.time(), dead);
        } else if (loss != null) {
            loss = null;
            listener.accept(new SignalBack(sample.time()));
        }
    }

    boolean isLost() {
        return loss != null;
    }

    /** Seconds since something was read. */
    double gap(double now) {
        return now - lastRead;
    }

    private void lose(double since, double now, SignalLoss reason) {
        if (loss == null) {
            loss = reason;
            listener.accept(new SignalLost(since, now, reason));
        }
    }
}
