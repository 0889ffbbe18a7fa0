package breathtrainer.cli.terminal.story;

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
record StoryStage(int order, @Nullable Progress progress, boolean still) {
    static final StoryStage OPENING = new StoryStage(0, null, false);

    private static final int BROKEN_OFF = -1;
    private static final int CLOSED = Integer.MAX_VALUE;
    /** More than a pose has sides. */
    private static final int SIDES = 1000;

    static StoryStage of(RoutineState state) {
        return state.tell(new OfState());
    }

    private static StoryStage at(Place place, @Nullable Progress progress, boolean still) {
        return new StoryStage(SIDES * place.poseNumber() + place.sideNumber(), progress, still);
    }

    boolean isFinished() {
        return order == BROKEN_OFF || order == CLOSED;
    }

    boolean isAtPlaceOf(StoryStage other) {
        return order == other.order;
    }

    boolean isBeyond(StoryStage other) {
        return order > other.order;
    }

    private static final class OfState implements RoutineStateVisitor<StoryStage> {
        @Override
        public StoryStage opening(Opening state) {
            return OPENING;
        }

        @Override
        public StoryStage gettingReady(GettingReady state) {
            return at(state.place(), null, false);
        }

        @Override
        public StoryStage changingSide(ChangingSide state) {
            return at(state.place(), null, false);
        }

        @Override
        public StoryStage entering(Entering state) {
            return at(state.place(), null, false);
        }

        @Override
        public StoryStage holding(Holding state) {
            return at(state.place(), state.progress(), true);
        }

        @Override
        public StoryStage moving(Moving state) {
            return at(state.place(), state.progress(), false);
        }

        @Override
        public StoryStage resting(Resting state) {
            return at(state.place(), state.progress(), true);
        }

        @Override
        public StoryStage finished(Finished state) {
            return new StoryStage(state.early() ? BROKEN_OFF : CLOSED, null, false);
        }
    }
}
