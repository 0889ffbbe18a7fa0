package breathtrainer.breath;

import breathtrainer.signal.Smoother;
import breathtrainer.signal.Trail;

/** A smooth copy of the lung level that can be looked back over. */
final class SmoothTrail {
    private final Smoother smoother;
    private final Trail trail = new Trail(Tuning.MEMORY);

    /** Cut-off of both poles in Hz. */
    SmoothTrail(double cutoff) {
        smoother = new Smoother(cutoff);
    }

    double accept(double level) {
        trail.add(smoother.filter(level));
        return trail.last();
    }

    /** Starts with the next value as with the first. */
    void startAgain() {
        smoother.startAgain();
    }

    Trail trail() {
        return trail;
    }

    double last() {
        return trail.last();
    }

    /** Seconds. */
    double delay() {
        return smoother.delay();
    }
}
