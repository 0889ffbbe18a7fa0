package breathtrainer.breath;

import breathtrainer.signal.Sample;

/**
 * Finds breaths in samples, each as soon as it can be known: what was declared up to a time depends on nothing after it.
 * Deterministic; used by one thread.
 */
public final class BreathDetector {
    private final BreathListener listener;

    public BreathDetector(DetectorSettings settings, BreathListener listener) {
        this.listener = listener;
    }

    /** Takes the next sample; times that do not increase are passed over. Calls the listener before it returns. */
    public void accept(Sample sample) {
        listener.onLevel(sample.time(), 0, true);
    }

    public Phase phase() {
        return Phase.UNKNOWN;
    }

    /** 0 = usual end of exhale, 1 = usual end of inhale. */
    public double lungLevel() {
        return 0;
    }

    /** From 0, nothing can be said, to 1, every breath is plain. */
    public double quality() {
        return 0;
    }
}
