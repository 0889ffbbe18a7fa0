package breathtrainer.routine.engine;

import breathtrainer.routine.RoutineState;

/** A still hold that is counted in breaths. */
final class HoldingStage extends HoldStage {
    HoldingStage(PoseSide side, Onward onward) {
        super(side, onward);
    }

    @Override
    RoutineState state() {
        return new RoutineState.Holding(place(), progress());
    }
}
