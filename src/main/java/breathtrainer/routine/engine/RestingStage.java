package breathtrainer.routine.engine;

import breathtrainer.routine.RoutineState;

/** A still hold that is timed. */
final class RestingStage extends HoldStage {
    RestingStage(Segment segment, Onward onward) {
        super(segment, onward);
    }

    @Override
    RoutineState state() {
        return new RoutineState.Resting(place(), progress());
    }
}
