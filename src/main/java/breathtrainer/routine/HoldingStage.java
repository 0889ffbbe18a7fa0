package breathtrainer.routine;

/** A still hold that is counted in breaths. */
final class HoldingStage extends HoldStage {
    HoldingStage(Segment segment) {
        super(segment);
    }

    @Override
    RoutineState state() {
        return new RoutineState.Holding(place(), progress());
    }
}
