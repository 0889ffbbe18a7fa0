package breathtrainer.breath;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Finds breaths in samples, each as soon as it can be known: what was declared up to a time depends on nothing after it.
 * Samples of one value are a belt's, samples of three an accelerometer's; the first sample decides which, and others count as
 * missing. Deterministic; used by one thread.
 */
public final class BreathDetector {
    private final DetectorSettings settings;
    private final BreathListener listener;
    private final BreathCount count = new BreathCount();
    private @Nullable SensorWatch watch;
    private @Nullable Stretch stretch;
    private Phase phase = Phase.UNKNOWN;
    private int channels;
    private double now = Double.NEGATIVE_INFINITY;
    private double told = Double.NEGATIVE_INFINITY;

    public BreathDetector(DetectorSettings settings, BreathListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Takes the next sample; times that do not increase are passed over, and values that are not finite count as missing.
     * Calls the listener before it returns.
     */
    public void accept(Sample sample) {
        if (!(sample.time() > now && sample.time() < Double.POSITIVE_INFINITY)) {
            return;
        }
        now = sample.time();
        SensorWatch watched = watch == null ? begin(sample) : watch;
        if (isRead(sample)) {
            read(sample, watched);
        } else {
            missing(watched);
        }
    }

    public Phase phase() {
        return phase;
    }

    /** 0 = usual end of exhale, 1 = usual end of inhale. */
    public double lungLevel() {
        return stretch == null ? 0.5 : stretch.lungLevel();
    }

    /** From 0, nothing can be said, to 1, every breath is plain. */
    public double quality() {
        return stretch == null || watch == null || watch.isLost() ? 0 : stretch.quality();
    }

    private SensorWatch begin(Sample first) {
        channels = first.channels();
        watch = new SensorWatch(channels, now, this::emit);
        return watch;
    }

    private boolean isRead(Sample sample) {
        boolean read = sample.channels() == channels;
        for (int c = 0; c < sample.channels(); c++) {
            read &= Math.abs(sample.value(c)) < Tuning.LARGEST_VALUE;
        }
        return read;
    }

    private void read(Sample sample, SensorWatch watched) {
        Stretch current = stretch;
        if (current == null || watched.gap(now) > Tuning.START_ANEW) {
            current = new Stretch(channels, settings, new Findings());
            stretch = current;
        }
        watched.read(sample);
        current.accept(sample);
    }

    private void missing(SensorWatch watched) {
        watched.missing(now);
        if (watched.isLost() && stretch != null) {
            tellEmptySteps(Math.max(told, now - Tuning.START_ANEW));
        }
    }

    private void tellEmptySteps(double after) {
        // counted, because a step may be too small to be seen in the time
        int steps = (int) ((now - after) / Grid.STEP);
        for (int step = 1; step <= steps; step++) {
            told = after + step * Grid.STEP;
            listener.onLevel(told, lungLevel(), false);
        }
    }

    private void emit(BreathEvent event) {
        if (event instanceof SignalLost) {
            count.interrupt();
            phase = Phase.UNKNOWN;
        }
        listener.onEvent(event);
    }

    /** Makes events of what a stretch finds. */
    private final class Findings implements Stretch.Listener {
        @Override
        public void onTurn(Turn turn) {
            if (stretch == null || watch == null || watch.isLost()) {
                return;
            }
            double extremum = stretch.onClock(turn.mark().extremum());
            double onset = Math.min(stretch.onClock(turn.mark().onset()), now);
            if (turn.next() == Direction.UP) {
                inhale(onset, extremum);
            } else {
                phase = Phase.EXHALE;
                count.exhale();
                emit(new ExhaleBegan(onset, extremum, now, quality()));
            }
        }

        @Override
        public void onStep(double time, boolean valid) {
            if (time > told + Grid.STEP / 2) {
                told = time;
                listener.onLevel(time, lungLevel(), valid);
            }
        }

        private void inhale(double onset, double extremum) {
            phase = Phase.INHALE;
            if (count.inhale()) {
                emit(new BreathEnded(extremum, now, count.breaths()));
            }
            emit(new InhaleBegan(onset, extremum, now, quality()));
        }
    }
}
