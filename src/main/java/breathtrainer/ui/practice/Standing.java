package breathtrainer.ui.practice;

import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.Held;
import breathtrainer.routine.RoutineState.InPose;
import java.util.Optional;

/** Where a stage stands in the routine and in its hold, for the stages that do. */
public final class Standing {
    private Standing() {}

    static Optional<Place> place(RoutineState state) {
        return state instanceof InPose pose ? Optional.of(pose.place()) : Optional.empty();
    }

    static Optional<Progress> progress(RoutineState state) {
        return state instanceof Held held ? Optional.of(held.progress()) : Optional.empty();
    }

    static boolean isStaying(RoutineState state) {
        return progress(state).filter(Progress::staying).isPresent();
    }

    /** How much of the present pose is done, all its sides together, from 0 to 1. */
    public static double shareOfPose(RoutineState state) {
        double ofHold = progress(state)
                .map(progress -> Math.min(1, progress.done() / progress.target()))
                .orElse(0.0);
        return place(state)
                .map(place -> (place.sideNumber() - 1 + ofHold)
                        / Math.max(1, place.pose().sides().size()))
                .orElse(0.0);
    }
}
