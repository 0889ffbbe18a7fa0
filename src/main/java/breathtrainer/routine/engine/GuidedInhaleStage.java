package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.language.Texts;
import breathtrainer.routine.Language;
import breathtrainer.routine.ReadingTime;
import breathtrainer.routine.RoutineState;
import java.util.List;
import java.util.function.Supplier;

/** After the advice, one breath as it is asked for: with empty lungs, whatever moves next is an inhale. */
final class GuidedInhaleStage extends Stage {
    private final double reached;
    private final Supplier<Stage> after;
    private final SpokenSteps asked;

    /**
     * What is asked in the language of the routine.
     *
     * @param reached seconds of the itinerary; it is no part of the routine, and so takes none of its time
     */
    GuidedInhaleStage(Language language, double reached, Supplier<Stage> after) {
        Texts texts = Texts.of("routine.engine", language.tag());
        this.asked = new SpokenSteps(
                List.of(ReadingTime.toDo(texts.text("guided.out")), ReadingTime.toDo(texts.text("guided.in"))));
        this.reached = reached;
        this.after = after;
    }

    @Override
    RoutineState state() {
        Phase phase = asked.step() == 0 ? Phase.EXHALE : Phase.INHALE;
        return new RoutineState.Opening(asked.text(), asked.step(), phase);
    }

    @Override
    double reached() {
        return reached;
    }

    @Override
    Stage pass(double seconds) {
        double left = asked.pass(seconds);
        return asked.isOver() ? next().pass(left) : this;
    }

    @Override
    Stage next() {
        return after.get();
    }
}
