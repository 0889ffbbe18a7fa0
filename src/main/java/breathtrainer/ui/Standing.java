package breathtrainer.ui;

import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Resting;
import java.util.Optional;

/** Where a stage stands in the routine and in its hold, for the stages that do. */
final class Standing {
    private Standing() {}

    static Optional<Place> place(RoutineState state) {
        if (state instanceof GettingReady ready) {
            return Optional.of(ready.place());
        }
        if (state instanceof ChangingSide change) {
            return Optional.of(change.place());
        }
        if (state instanceof Entering entering) {
            return Optional.of(entering.place());
        }
        return placeOfHold(state);
    }

    private static Optional<Place> placeOfHold(RoutineState state) {
        if (state instanceof Holding holding) {
            return Optional.of(holding.place());
        }
        if (state instanceof Moving moving) {
            return Optional.of(moving.place());
        }
        return state instanceof Resting resting ? Optional.of(resting.place()) : Optional.empty();
    }

    static Optional<Progress> progress(RoutineState state) {
        if (state instanceof Holding holding) {
            return Optional.of(holding.progress());
        }
        if (state instanceof Moving moving) {
            return Optional.of(moving.progress());
        }
        return state instanceof Resting resting ? Optional.of(resting.progress()) : Optional.empty();
    }

    static boolean isStaying(RoutineState state) {
        return progress(state).filter(Progress::staying).isPresent();
    }

    /** How much of the present pose is done, all its sides together, from 0 to 1. */
    static double shareOfPose(RoutineState state) {
        double ofHold = progress(state)
                .map(progress -> Math.min(1, progress.done() / progress.target()))
                .orElse(0.0);
        return place(state)
                .map(place -> (place.sideNumber() - 1 + ofHold)
                        / Math.max(1, place.pose().sides().size()))
                .orElse(0.0);
    }
}
