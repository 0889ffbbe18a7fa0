package breathtrainer.routine;

/** A still hold that is timed. */
final class RestingStage extends HoldStage {
    RestingStage(Segment segment) {
        super(segment);
    }

    @Override
    RoutineState state() {
        return new RoutineState.Resting(place(), progress());
    }
}
