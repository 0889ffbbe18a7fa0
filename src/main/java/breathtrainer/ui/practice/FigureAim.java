package breathtrainer.ui.practice;

import breathtrainer.breath.Phase;
import breathtrainer.figure.Passage;
import breathtrainer.figure.Passage.Kind;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Preparing;
import breathtrainer.routine.RoutineState.Resting;
import breathtrainer.routine.RoutineStateVisitor;
import java.util.List;
import java.util.Optional;

/**
 * What a figure is to show of a pose.
 *
 * @param inhaling whether the movement goes with an inhale
 * @param waiting whether the movement still waits for its onset
 */
record FigureAim(Place place, Passage passage, boolean inhaling, boolean waiting) {
    private static final FromState FROM_STATE = new FromState();

    /** Empty before the first pose and after the last. */
    static Optional<FigureAim> of(RoutineState state) {
        return state.tell(FROM_STATE);
    }

    private static FigureAim breathing(Place place) {
        return new FigureAim(place, Passage.BREATH, false, false);
    }

    private static FigureAim movement(Place place, Kind kind, List<Movement> movements, int step, boolean waiting) {
        boolean inhaling = movements.get(Math.min(step, movements.size() - 1)).phase() == Phase.INHALE;
        return new FigureAim(place, new Passage(kind, step), inhaling, waiting);
    }

    private static final class FromState implements RoutineStateVisitor<Optional<FigureAim>> {
        @Override
        public Optional<FigureAim> opening(Opening state) {
            return Optional.empty();
        }

        @Override
        public Optional<FigureAim> gettingReady(GettingReady state) {
            return preparing(state, Kind.GETTING_READY);
        }

        @Override
        public Optional<FigureAim> changingSide(ChangingSide state) {
            return preparing(state, Kind.CHANGING_SIDE);
        }

        private static boolean hasOwnSteps(Pose pose, Kind kind) {
            return kind == Kind.CHANGING_SIDE || !pose.gettingReady().isEmpty();
        }

        /** Whoever is ready, or knows how to get there, sees the first movement, as it is before it begins. */
        private static Optional<FigureAim> preparing(Preparing state, Kind kind) {
            Place place = state.place();
            Pose pose = place.pose();
            if (!state.isReady() && hasOwnSteps(pose, kind)) {
                return Optional.of(new FigureAim(place, new Passage(kind, state.step()), false, false));
            }
            if (!pose.enter().isEmpty()) {
                return Optional.of(movement(place, Kind.ENTER, pose.enter(), 0, true));
            }
            return Optional.of(
                    pose.movements().isEmpty()
                            ? breathing(place)
                            : movement(place, Kind.ROUND, pose.movements(), 0, true));
        }

        @Override
        public Optional<FigureAim> entering(Entering state) {
            Place place = state.place();
            return Optional.of(movement(place, Kind.ENTER, place.pose().enter(), state.step(), !state.underWay()));
        }

        @Override
        public Optional<FigureAim> holding(Holding state) {
            return Optional.of(breathing(state.place()));
        }

        @Override
        public Optional<FigureAim> moving(Moving state) {
            Place place = state.place();
            return Optional.of(movement(place, Kind.ROUND, place.pose().movements(), state.step(), false));
        }

        @Override
        public Optional<FigureAim> resting(Resting state) {
            return Optional.of(breathing(state.place()));
        }

        @Override
        public Optional<FigureAim> finished(Finished state) {
            return Optional.empty();
        }
    }
}
