package breathtrainer.routine.engine;

import java.util.function.BooleanSupplier;

/** Makes the stages of a course, and so knows which follows which. */
final class Stages {
    private final Course course;
    private final BooleanSupplier guides;

    /** @param guides asked when the advice is over: whether an inhale is asked for before the first pose */
    Stages(Course course, BooleanSupplier guides) {
        this.course = course;
        this.guides = guides;
    }

    Stage first() {
        return course.advice().isEmpty() ? preparation(0) : new OpeningStage(course.advice(), this::afterAdvice);
    }

    private Stage afterAdvice() {
        double said = SpokenSteps.total(course.advice());
        return guides.getAsBoolean() ? new GuidedInhaleStage(said, () -> preparation(0)) : preparation(0);
    }

    /** The close, where there is no such segment. */
    private Stage preparation(int segment) {
        return isSegment(segment)
                ? new PreparationStage(course.segments().get(segment), new From(segment))
                : new FinishedStage(false, course.seconds());
    }

    private boolean isSegment(int number) {
        return number < course.segments().size();
    }

    /** The ways out of one segment. */
    private final class From implements Onward {
        private final int number;
        private final Segment segment;

        From(int number) {
            this.number = number;
            this.segment = course.segments().get(number);
        }

        @Override
        public Stage preparation() {
            return Stages.this.preparation(number);
        }

        @Override
        public Stage entering() {
            return new EnteringStage(segment, this);
        }

        @Override
        public Stage hold() {
            if (!segment.pose().movements().isEmpty()) {
                return new MovingStage(segment, this);
            }
            return segment.pose().hold().isTimed() ? new RestingStage(segment, this) : new HoldingStage(segment, this);
        }

        @Override
        public Stage following() {
            return Stages.this.preparation(number + 1);
        }

        @Override
        public Stage followingCounted(Mendable ended) {
            int next = number + 1;
            return isSegment(next)
                    ? new PreparationStage(course.segments().get(next), new From(next), ended)
                    : following();
        }

        @Override
        public Stage preceding() {
            return Stages.this.preparation(Math.max(number - 1, 0));
        }
    }
}
