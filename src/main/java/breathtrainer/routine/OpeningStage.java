package breathtrainer.routine;

import breathtrainer.breath.Phase;

/** The advice before the first pose, one paragraph after the other. */
final class OpeningStage extends Stage {
    private final Course course;
    private final Reading advice;

    OpeningStage(Course course) {
        this.course = course;
        this.advice = new Reading(course.advice());
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
        return course.afterAdvice();
    }
}
