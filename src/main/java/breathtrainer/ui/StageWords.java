package breathtrainer.ui;

import breathtrainer.breath.Phase;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Resting;

/** The routine's stages, named for the line above the pose. */
final class StageWords {
    private StageWords() {}

    static String of(RoutineState state) {
        if (state instanceof GettingReady ready) {
            return "Getting ready"
                    + step(ready.step(), ready.place().pose().gettingReady().size(), ready.awaiting());
        }
        if (state instanceof ChangingSide change) {
            return "Changing sides"
                    + step(change.step(), change.place().pose().gettingReady().size(), change.awaiting());
        }
        if (state instanceof Entering entering) {
            return "Coming in"
                    + step(entering.step(), entering.place().pose().enter().size(), Phase.UNKNOWN);
        }
        return still(state);
    }

    private static String still(RoutineState state) {
        if (state instanceof Opening) {
            return "Before you begin";
        }
        if (state instanceof Moving) {
            return "Moving with the breath";
        }
        if (state instanceof Resting) {
            return "Resting";
        }
        return state instanceof Holding ? "Holding" : "";
    }

    private static String step(int step, int steps, Phase awaiting) {
        return switch (awaiting) {
            case INHALE -> ", until your next inhale";
            case EXHALE -> ", until your next exhale";
            default -> steps > 1 ? ", step " + (step + 1) + " of " + steps : "";
        };
    }

    /** Whether nothing is counted yet: then the words matter more than the orb. */
    static boolean isBeforeHold(RoutineState state) {
        return !(state instanceof Holding
                || state instanceof Moving
                || state instanceof Resting
                || state instanceof Finished);
    }
}
