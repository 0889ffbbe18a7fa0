package breathtrainer.routine.engine;

import breathtrainer.routine.RoutineState;

/** A still hold that is timed. */
final class RestingStage extends HoldStage {
    RestingStage(PoseSide side, Onward onward) {
        super(side, onward);
    }

    @Override
    RoutineState state() {
        return new RoutineState.Resting(place(), progress());
    }
}
