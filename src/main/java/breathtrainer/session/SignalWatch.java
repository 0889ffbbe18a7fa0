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
import breathtrainer.language.Texts;
import breathtrainer.session.Signal.State;
import org.jspecify.annotations.Nullable;

/** Says how well breath can be seen, and what to do where it cannot, in the user's language. */
final class SignalWatch {
    private static final Texts TEXTS = Texts.of("session");

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
            return new Signal(State.BY_HAND, 0, TEXTS.text("signal.by-hand"));
        }
        if (loss != null) {
            return new Signal(State.LOST, quality, advice(loss));
        }
        if (unseenFor > 0) {
            return new Signal(State.WEAK, quality, TEXTS.text("signal.unseen", Math.round(unseenFor)));
        }
        if (!found) {
            return new Signal(State.SEARCHING, quality, TEXTS.text("signal.searching"));
        }
        return weakOnsets >= PATIENCE
                ? new Signal(State.WEAK, quality, TEXTS.text("signal.weak"))
                : new Signal(
                        State.GOOD, quality, why == null ? "" : TEXTS.text("signal.not-counted", WhyNotWords.of(why)));
    }

    private void found(double quality) {
        found = true;
        weakOnsets = quality < WEAK_BELOW ? weakOnsets + 1 : 0;
    }

    private static String advice(SignalLoss loss) {
        return TEXTS.text(
                switch (loss) {
                    case GAP -> "signal.gap";
                    case FLAT -> "signal.flat";
                    case SATURATED -> "signal.saturated";
                });
    }
}
