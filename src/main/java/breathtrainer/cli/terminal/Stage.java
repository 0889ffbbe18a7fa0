package breathtrainer.cli.terminal;

import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Resting;
import breathtrainer.routine.RoutineStateVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A routine's state, as far as it matters for telling it.
 *
 * @param order grows from the opening to the close; the same at the same side of the same pose
 * @param progress null outside a hold
 * @param still whether the body rests in the hold: its cues are the same on every breath
 */
record Stage(int order, @Nullable Progress progress, boolean still) {
    static final Stage OPENING = new Stage(0, null, false);

    private static final int BROKEN_OFF = -1;
    private static final int CLOSED = Integer.MAX_VALUE;
    /** More than a pose has sides. */
    private static final int SIDES = 1000;

    static Stage of(RoutineState state) {
        return state.tell(new OfState());
    }

    private static Stage at(Place place, @Nullable Progress progress, boolean still) {
        return new Stage(SIDES * place.poseNumber() + place.sideNumber(), progress, still);
    }

    boolean isFinished() {
        return order == BROKEN_OFF || order == CLOSED;
    }

    boolean isAtPlaceOf(Stage other) {
        return order == other.order;
    }

    boolean isBeyond(Stage other) {
        return order > other.order;
    }

    private static final class OfState implements RoutineStateVisitor<Stage> {
        @Override
        public Stage opening(Opening state) {
            return OPENING;
        }

        @Override
        public Stage gettingReady(GettingReady state) {
            return at(state.place(), null, false);
        }

        @Override
        public Stage changingSide(ChangingSide state) {
            return at(state.place(), null, false);
        }

        @Override
        public Stage entering(Entering state) {
            return at(state.place(), null, false);
        }

        @Override
        public Stage holding(Holding state) {
            return at(state.place(), state.progress(), true);
        }

        @Override
        public Stage moving(Moving state) {
            return at(state.place(), state.progress(), false);
        }

        @Override
        public Stage resting(Resting state) {
            return at(state.place(), state.progress(), true);
        }

        @Override
        public Stage finished(Finished state) {
            return new Stage(state.early() ? BROKEN_OFF : CLOSED, null, false);
        }
    }
}
