package breathtrainer.sound.cue;

import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Progress;
import java.util.Optional;

/** How far a timed hold is, told at the ends of breaths: nobody knows how many are left. */
final class TimedHold {
    private static final double MINUTE = 60; // seconds

    /** Seconds; below, half of it is not worth a word. */
    private static final double WORTH_HALVING = MINUTE;

    /** Seconds; below, it is over soon in any case. */
    private static final double WORTH_TELLING = MINUTE / 2;

    /** Seconds; below, the last minute begins about where the first half ends. */
    private static final double WORTH_A_LAST_MINUTE = 2.5 * MINUTE;

    /** Breaths like the one that has ended; that many and a half are two or three, for the hold ends with a whole one. */
    private static final double LAST = 2.5;

    private double done;
    private boolean isLastSaid;

    void begin(Progress progress) {
        done = progress.done();
        isLastSaid = false;
    }

    /** A breath was counted; what there is to say of it, if this one has passed the mark. */
    Optional<Phrase> counted(Progress progress) {
        double before = done;
        done = progress.done();
        boolean isTimed = progress.unit() == Unit.MINUTES || progress.unit() == Unit.SECONDS;
        if (!isTimed || progress.staying()) {
            return Optional.empty();
        }
        double target = progress.target();
        if (isLastSaid) {
            return Optional.empty();
        }
        if (target >= WORTH_TELLING && isNearItsEnd(target - done, done - before)) {
            isLastSaid = true;
            return Optional.of(Phrase.LAST_BREATHS);
        }
        if (passes(before, target - MINUTE) && target >= WORTH_A_LAST_MINUTE) {
            return Optional.of(Phrase.ONE_MORE_MINUTE);
        }
        return passes(before, target / 2) && target >= WORTH_HALVING ? Optional.of(Phrase.HALF_WAY) : Optional.empty();
    }

    private static boolean isNearItsEnd(double left, double breath) {
        return left > breath && left <= LAST * breath;
    }

    private boolean passes(double before, double mark) {
        return before < mark && done >= mark;
    }
}
