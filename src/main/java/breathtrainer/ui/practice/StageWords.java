package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
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
    private static final Texts TEXTS = Texts.of("ui.practice");
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
        return TEXTS.text("stage.opening");
    }

    @Override
    public String gettingReady(GettingReady state) {
        return preparing("stage.ready.", state);
    }

    @Override
    public String changingSide(ChangingSide state) {
        return preparing("stage.side.", state);
    }

    @Override
    public String entering(Entering state) {
        return step("stage.enter.", state.step(), state.place().pose().enter().size());
    }

    @Override
    public String holding(Holding state) {
        return TEXTS.text("stage.holding");
    }

    @Override
    public String moving(Moving state) {
        return TEXTS.text("stage.moving");
    }

    @Override
    public String resting(Resting state) {
        return TEXTS.text("stage.resting");
    }

    @Override
    public String finished(Finished state) {
        return "";
    }

    private static String preparing(String stage, Preparing state) {
        return state.isReady()
                ? TEXTS.text(stage + "until-" + state.awaiting().name().toLowerCase(Locale.ROOT))
                : step(stage, state.step(), state.place().preparation().size());
    }

    private static String step(String stage, int step, int steps) {
        return steps > 1 ? TEXTS.text(stage + "step", step + 1, steps) : TEXTS.text(stage + "only");
    }
}
