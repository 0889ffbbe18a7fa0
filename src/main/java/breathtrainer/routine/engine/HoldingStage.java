package breathtrainer.routine.engine;

import breathtrainer.routine.RoutineState;

/** A still hold that is counted in breaths. */
final class HoldingStage extends HoldStage {
    HoldingStage(Segment segment, Onward onward) {
        super(segment, onward);
    }

    @Override
    RoutineState state() {
        return new RoutineState.Holding(place(), progress());
    }
}
