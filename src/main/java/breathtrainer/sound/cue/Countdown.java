package breathtrainer.sound.cue;

import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Progress;
import java.util.OptionalInt;

/** How many breaths or rounds of a hold are left, told once for each that is over. */
final class Countdown {
    private double done;

    /** A hold began. */
    void begin(Progress progress) {
        done = progress.done();
    }

    /** A breath was taken back, or none. */
    void set(Progress progress) {
        done = progress.done();
    }

    /**
     * A breath was counted.
     *
     * @return how many are left if another breath or round is over; empty in the middle of a round, in a timed hold, and where
     *     the wearer stays
     */
    OptionalInt counted(Progress progress) {
        boolean isCount = progress.unit() == Unit.BREATHS || progress.unit() == Unit.ROUNDS;
        boolean isMore = progress.done() > done;
        done = progress.done();
        if (!isCount || !isMore || progress.staying()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.max(0, Math.round(progress.target() - progress.done())));
    }
}
