package breathtrainer.routine.engine;

import breathtrainer.routine.RoutineState;

/** The close: nothing changes any more. */
final class FinishedStage extends Stage {
    private final boolean early;
    private final double reached;

    FinishedStage(boolean early, double reached) {
        this.early = early;
        this.reached = reached;
    }

    @Override
    RoutineState state() {
        return new RoutineState.Finished(early);
    }

    @Override
    double reached() {
        return reached;
    }

    @Override
    boolean isClose() {
        return true;
    }
}
