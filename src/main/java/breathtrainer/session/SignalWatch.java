package breathtrainer.session;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathSeen;
import breathtrainer.breath.BreathEvent.BreathUnseen;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.breath.SignalLoss;
import breathtrainer.breath.WhyNot;
import breathtrainer.session.Signal.State;
import org.jspecify.annotations.Nullable;

/** Says how well breath can be seen, and what to do where it cannot. */
final class SignalWatch {
    /** Below this quality a miscount is likely enough to say so. */
    private static final double WEAK_BELOW = 0.35;

    /** Onsets in a row that must have been weak before the wearer is told: after a change of pose quality has to grow. */
    private static final int PATIENCE = 6;

    /** Onsets for which it is said why a movement did not count: about a breath. */
    private static final int TOLD_FOR = 2;

    private final boolean worn;
    private @Nullable WhyNot why;
    private int onsetsSince;
    private boolean found;
    private int weakOnsets;
    private double unseenFor; // seconds
    private @Nullable SignalLoss loss;

    /** @param worn whether there is a sensor at all */
    SignalWatch(boolean worn) {
        this.worn = worn;
    }

    /**
     * Takes the next event.
     *
     * @param holding whether breaths count now, so that the wearer wants to know why one did not
     */
    void onEvent(BreathEvent event, boolean holding) {
        onsetsSince += event instanceof InhaleBegan || event instanceof ExhaleBegan ? 1 : 0;
        if (!holding || onsetsSince > TOLD_FOR) {
            why = null;
        }
        if (event instanceof NotCounted not && holding) {
            why = not.why();
            onsetsSince = 0;
        }
        take(event);
    }

    private void take(BreathEvent event) {
        if (event instanceof SignalLost lost) {
            loss = lost.reason();
        } else if (event instanceof SignalBack) {
            loss = null;
            found = false;
        } else if (event instanceof BreathUnseen unseen) {
            unseenFor = unseen.declared() - unseen.since();
        } else if (event instanceof BreathSeen) {
            unseenFor = 0;
        } else if (event instanceof InhaleBegan inhale) {
            found(inhale.quality());
        } else if (event instanceof ExhaleBegan exhale) {
            found(exhale.quality());
        }
    }

    Signal signal(double quality) {
        if (!worn) {
            return new Signal(State.BY_HAND, 0, "Counted by hand: press + with each breath.");
        }
        if (loss != null) {
            return new Signal(State.LOST, quality, advice(loss));
        }
        if (unseenFor > 0) {
            return new Signal(State.WEAK, quality, unseen(unseenFor) + " Breaths can be counted by hand.");
        }
        if (!found) {
            return new Signal(State.SEARCHING, quality, "Looking for your breath.");
        }
        return weakOnsets >= PATIENCE
                ? new Signal(State.WEAK, quality, "The signal is weak. A snugger belt helps.")
                : new Signal(State.GOOD, quality, why == null ? "" : "Not counted, " + why.words() + ".");
    }

    /** That no breath has been seen for so many seconds, and what may help. */
    static String unseen(double seconds) {
        return "No breath seen for " + Math.round(seconds) + " s: loosen the belt?";
    }

    private void found(double quality) {
        found = true;
        weakOnsets = quality < WEAK_BELOW ? weakOnsets + 1 : 0;
    }

    private static String advice(SignalLoss loss) {
        return switch (loss) {
            case GAP -> "No readings arrive. Your count is kept. Check the cable.";
            case FLAT -> "The readings do not move. Your count is kept. Check that the belt is on and snug.";
            case SATURATED -> "The sensor is at its limit. Your count is kept. Loosen or shift the belt a little.";
        };
    }
}
