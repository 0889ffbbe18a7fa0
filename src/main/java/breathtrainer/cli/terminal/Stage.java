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
import breathtrainer.routine.RoutineState.Resting;
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
        // one instanceof after the other: switching over types is a preview on Java 17
        if (state instanceof Holding holding) {
            return at(holding.place(), holding.progress(), true);
        } else if (state instanceof Resting resting) {
            return at(resting.place(), resting.progress(), true);
        } else if (state instanceof Moving moving) {
            return at(moving.place(), moving.progress(), false);
        } else if (state instanceof GettingReady ready) {
            return at(ready.place(), null, false);
        } else if (state instanceof ChangingSide changing) {
            return at(changing.place(), null, false);
        } else if (state instanceof Entering entering) {
            return at(entering.place(), null, false);
        } else if (state instanceof Finished finished) {
            return new Stage(finished.early() ? BROKEN_OFF : CLOSED, null, false);
        }
        return OPENING;
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
}
