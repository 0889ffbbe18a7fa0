package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;

/**
 * What all holds have in common. A breath counts when it ends, if its inhale began in this hold; time runs from the
 * hold's beginning. Either way the hold ends with the end of a breath.
 */
abstract class HoldStage extends Stage implements Mendable {
    private final PoseSide side;
    private final Onward onward;
    private final HoldCount count;
    private final OpenBreath breath = new OpenBreath();
    private double seconds;
    private boolean staying;
    private boolean interrupted; // until the next inhale nothing counts and no time passes

    HoldStage(PoseSide side, Onward onward) {
        this.side = side;
        this.onward = onward;
        this.count = new HoldCount(side.tally());
    }

    /** Breaths or rounds that have ended, or seconds that have passed. */
    double done() {
        return hold().isTimed() ? seconds : count.total();
    }

    /** As {@link #done}, with the part of a round that is over. */
    double doneInParts() {
        return done();
    }

    final Progress progress() {
        return new Progress(done(), side.target(), hold().unit(), count.total(), count.byHand(), staying);
    }

    final Place place() {
        return side.place();
    }

    final Hold hold() {
        return place().pose().hold();
    }

    @Override
    final double reached() {
        return side.reachedInHold(doneInParts());
    }

    @Override
    final Stage pass(double time) {
        if (!interrupted) {
            seconds += time;
            side.tally().addSeconds(time);
        }
        return this;
    }

    @Override
    final Stage onset(Phase phase, double declared) {
        if (phase == Phase.INHALE) {
            interrupted = false;
            breath.began(declared);
        }
        if (!interrupted) {
            moved(phase);
        }
        return this;
    }

    @Override
    final Stage breathEnded(double declared) {
        if (interrupted) {
            return this;
        }
        if (breath.ended(declared)) {
            count.sense();
            breathCounted(breath.isOpen());
        }
        return endIfDone();
    }

    @Override
    final Stage breathMadeGood() {
        if (!interrupted) {
            count.sense();
            breathCounted(breath.isOpen());
        }
        return endIfDone();
    }

    @Override
    final void interrupt() {
        interrupted = true;
        breath.forget();
        breathInterrupted();
    }

    @Override
    final Stage next() {
        return onward.following();
    }

    @Override
    final Stage back() {
        return onward.preparation();
    }

    @Override
    final Stage stay() {
        staying = !staying;
        return this;
    }

    @Override
    final Stage countOne() {
        interrupted = false;
        count.countByHand();
        breathCountedByHand();
        return endIfDone();
    }

    @Override
    final Stage takeOneBack() {
        if (count.takeOneBack()) {
            breathTakenBack();
        }
        return this;
    }

    @Override
    public final Stage resumedWithOneLess() {
        interrupt();
        return takeOneBack();
    }

    /** An inhale or exhale began. */
    void moved(Phase phase) {}

    /** @param nextUnderWay whether the next breath's inhale has begun already */
    void breathCounted(boolean nextUnderWay) {}

    void breathCountedByHand() {}

    void breathTakenBack() {}

    void breathInterrupted() {}

    private Stage endIfDone() {
        if (staying || done() < side.target()) {
            return this;
        }
        return hold().isTimed() ? onward.following() : onward.followingCounted(this);
    }
}
