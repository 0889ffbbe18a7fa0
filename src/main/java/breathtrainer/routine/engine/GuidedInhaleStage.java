package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.ReadingTime;
import breathtrainer.routine.RoutineState;
import java.util.List;
import java.util.function.Supplier;

/** After the advice, one breath as it is asked for: with empty lungs, whatever moves next is an inhale. */
final class GuidedInhaleStage extends Stage {
    private static final List<Instruction> ASKED =
            List.of(ReadingTime.toDo("Let all the breath out."), ReadingTime.toDo("Now one long, easy breath in."));

    private final double reached;
    private final Supplier<Stage> after;
    private final SpokenSteps asked = new SpokenSteps(ASKED);

    /** @param reached seconds of the course; it is no part of the routine, and so takes none of its time */
    GuidedInhaleStage(double reached, Supplier<Stage> after) {
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
