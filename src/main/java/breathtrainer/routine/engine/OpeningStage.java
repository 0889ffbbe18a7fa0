package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.RoutineState;
import java.util.List;
import java.util.function.Supplier;

/** The advice before the first pose, one paragraph after the other. */
final class OpeningStage extends Stage {
    private final Supplier<Stage> after;
    private final SpokenSteps advice;

    OpeningStage(List<Instruction> advice, Supplier<Stage> after) {
        this.advice = new SpokenSteps(advice);
        this.after = after;
    }

    @Override
    RoutineState state() {
        return new RoutineState.Opening(advice.text(), advice.step(), Phase.UNKNOWN);
    }

    @Override
    double reached() {
        return advice.said();
    }

    @Override
    Stage pass(double seconds) {
        double left = advice.pass(seconds);
        return advice.isOver() ? next().pass(left) : this;
    }

    @Override
    Stage next() {
        return after.get();
    }
}
