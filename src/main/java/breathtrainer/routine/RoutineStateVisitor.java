package breathtrainer.routine;

import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Resting;

/** One answer for each stage: whoever needs one of all is told by the compiler when there is a new one. */
public interface RoutineStateVisitor<R> {
    R opening(Opening state);

    R gettingReady(GettingReady state);

    R changingSide(ChangingSide state);

    R entering(Entering state);

    R holding(Holding state);

    R moving(Moving state);

    R resting(Resting state);

    R finished(Finished state);
}
