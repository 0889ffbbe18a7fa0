package breathtrainer.ui.practice;

import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Held;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Preparing;
import breathtrainer.routine.RoutineState.Resting;
import breathtrainer.routine.RoutineStateVisitor;
import java.util.Locale;

/** The routine's stages, named for the line above the pose. */
public final class StageWords implements RoutineStateVisitor<String> {
    private static final StageWords WORDS = new StageWords();

    private StageWords() {}

    public static String of(RoutineState state) {
        return state.tell(WORDS);
    }

    /** Whether nothing is counted yet: then the words matter more than the orb. */
    static boolean isBeforeHold(RoutineState state) {
        return !(state instanceof Held || state instanceof Finished);
    }

    @Override
    public String opening(Opening state) {
        return "Before you begin";
    }

    @Override
    public String gettingReady(GettingReady state) {
        return "Getting ready" + preparing(state);
    }

    @Override
    public String changingSide(ChangingSide state) {
        return "Changing sides" + preparing(state);
    }

    @Override
    public String entering(Entering state) {
        return "Coming in" + step(state.step(), state.place().pose().enter().size());
    }

    @Override
    public String holding(Holding state) {
        return "Holding";
    }

    @Override
    public String moving(Moving state) {
        return "Moving with the breath";
    }

    @Override
    public String resting(Resting state) {
        return "Resting";
    }

    @Override
    public String finished(Finished state) {
        return "";
    }

    private static String preparing(Preparing state) {
        return state.isReady()
                ? ", until your next " + state.awaiting().name().toLowerCase(Locale.ROOT)
                : step(state.step(), state.place().preparation().size());
    }

    private static String step(int step, int steps) {
        return steps > 1 ? ", step " + (step + 1) + " of " + steps : "";
    }
}
