package breathtrainer.prelude;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.BreathUnseen;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.SignalLost;

/** Counts breaths that were plain from beginning to end. A signal that is lost begins the count anew. */
final class CleanBreaths {
    /** Below this breath is not yet known well enough to be counted on. */
    private static final double PLAIN = 0.3;

    private boolean disturbed;
    private int count;

    /** @param quality of the signal now */
    void accept(BreathEvent event, double quality) {
        if (event instanceof SignalLost || event instanceof BreathUnseen) {
            count = 0;
            disturbed = true;
        } else if (event instanceof NotCounted) {
            disturbed = true;
        } else if (event instanceof BreathEnded) {
            count += !disturbed && quality >= PLAIN ? 1 : 0;
        } else if (event instanceof InhaleBegan) {
            disturbed = false;
        }
    }

    int count() {
        return count;
    }
}
