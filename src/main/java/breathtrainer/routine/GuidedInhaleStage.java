package breathtrainer.routine;

import breathtrainer.breath.Phase;
import java.util.List;

/** After the advice, one breath as it is asked for: with empty lungs, whatever moves next is an inhale. */
final class GuidedInhaleStage extends Stage {
    private static final List<Instruction> ASKED =
            List.of(ReadingTime.toDo("Let all the breath out."), ReadingTime.toDo("Now one long, easy breath in."));

    private final Course course;
    private final Reading asked = new Reading(ASKED);

    GuidedInhaleStage(Course course) {
        this.course = course;
    }

    @Override
    RoutineState state() {
        Phase phase = asked.step() == 0 ? Phase.EXHALE : Phase.INHALE;
        return new RoutineState.Opening(asked.text(), asked.step(), phase);
    }

    /** It is no part of the routine, and so takes none of its time. */
    @Override
    double reached() {
        return Reading.total(course.advice());
    }

    @Override
    Stage pass(double seconds) {
        double left = asked.pass(seconds);
        return asked.isOver() ? next().pass(left) : this;
    }

    @Override
    Stage next() {
        return course.preparation(0);
    }
}
