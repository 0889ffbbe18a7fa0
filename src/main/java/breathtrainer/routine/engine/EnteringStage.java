package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Movement;
import breathtrainer.routine.RoutineState;
import java.util.List;

/** Movements that lead into the hold; after the last, the hold begins with the wearer's next onset. */
final class EnteringStage extends Stage {
    private final Segment segment;
    private final Onward onward;
    private final List<Movement> movements;
    private int step;
    private boolean underWay;

    EnteringStage(Segment segment, Onward onward) {
        this.segment = segment;
        this.onward = onward;
        this.movements = segment.place().pose().enter();
    }

    @Override
    RoutineState state() {
        return new RoutineState.Entering(segment.place(), step, underWay);
    }

    @Override
    double reached() {
        return segment.reachedInEntering(underWay ? step + 1 : step);
    }

    @Override
    Stage onset(Phase phase, double declared) {
        if (isEntered()) {
            boolean begins = phase == segment.place().pose().firstPhase();
            return begins ? onward.hold().onset(phase, declared) : this;
        }
        leaveMovement();
        underWay = phase == movements.get(step).phase();
        return this;
    }

    @Override
    Stage breathEnded(double declared) {
        if (movements.get(step).phase() == Phase.EXHALE && !isEntered()) {
            leaveMovement();
        }
        return this;
    }

    @Override
    Stage next() {
        return onward.hold();
    }

    @Override
    Stage back() {
        return onward.preparation();
    }

    @Override
    Stage countOne() {
        if (isEntered()) {
            return onward.hold().countOne();
        }
        leaveMovement();
        underWay = true;
        return this;
    }

    /** Whether the last movement is under way: what comes next is the hold. */
    private boolean isEntered() {
        return underWay && step == movements.size() - 1;
    }

    private void leaveMovement() {
        if (underWay) {
            step++;
            underWay = false;
        }
    }
}
