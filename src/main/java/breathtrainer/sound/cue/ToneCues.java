package breathtrainer.sound.cue;

import breathtrainer.routine.Progress;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.BreathSeen;
import breathtrainer.session.SessionEvent.BreathTakenBack;
import breathtrainer.session.SessionEvent.BreathUnseen;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.Resumed;
import breathtrainer.session.SessionEvent.SideBegan;
import breathtrainer.session.SessionEvent.SignalBack;
import breathtrainer.session.SessionEvent.SignalLost;
import breathtrainer.sound.CountedTones;
import breathtrainer.sound.tone.ToneKind;
import java.util.Optional;
import java.util.OptionalInt;

/** Which events sound, and how. Breath is silent while the wearer has paused. */
final class ToneCues {
    private final CountedTones counted;
    private final Countdown countdown = new Countdown();
    private boolean paused;

    ToneCues(CountedTones counted) {
        this.counted = counted;
    }

    Optional<ToneKind> of(SessionEvent event) {
        remember(event);
        if (event instanceof InhaleBegan || event instanceof ExhaleBegan) {
            return paused
                    ? Optional.empty()
                    : Optional.of(event instanceof InhaleBegan ? ToneKind.INHALE : ToneKind.EXHALE);
        }
        if (event instanceof BreathCounted breath) {
            return counted(breath.progress());
        }
        return place(event);
    }

    private void remember(SessionEvent event) {
        if (event instanceof Paused || event instanceof Resumed) {
            paused = event instanceof Paused;
        } else if (event instanceof HoldBegan hold) {
            countdown.begin(hold.progress());
        } else if (event instanceof BreathTakenBack back) {
            countdown.set(back.progress());
        }
    }

    private static Optional<ToneKind> place(SessionEvent event) {
        if (event instanceof PoseBegan) {
            return Optional.of(ToneKind.POSE);
        }
        if (event instanceof SideBegan side) {
            // the first side comes with its pose, and that has sounded
            return side.place().sideNumber() == 1 ? Optional.empty() : Optional.of(ToneKind.SIDE);
        }
        if (event instanceof SignalLost || event instanceof BreathUnseen) {
            return Optional.of(ToneKind.LOST);
        }
        if (event instanceof SignalBack || event instanceof BreathSeen) {
            return Optional.of(ToneKind.BACK);
        }
        return event instanceof Closed ? Optional.of(ToneKind.END) : Optional.empty();
    }

    /** One of the last three tells so; others only where each is wanted. */
    private Optional<ToneKind> counted(Progress progress) {
        OptionalInt left = countdown.counted(progress);
        if (counted == CountedTones.NONE) {
            return Optional.empty();
        }
        if (left.isPresent() && left.getAsInt() < 3) {
            return Optional.of(ToneKind.LAST_BREATHS);
        }
        return counted == CountedTones.EACH ? Optional.of(ToneKind.BREATH) : Optional.empty();
    }
}
