package breathtrainer.routine;

/** One pose of a course, or one side of it: coming into it, entering, hold. Its stages ask it for what comes next. */
final class Segment {
    /**
     * Between rest (12 to 20 breaths a minute) and ujjayi (4 to 7). Only for how far the whole practice is: nothing waits
     * for it.
     */
    private static final double USUAL_BREATH_SECONDS = 6;

    private final Course course;
    private final int number;
    private final Place place;
    private final double target;
    private final Tally tally;
    private final double begins;

    /**
     * @param number from 0
     * @param target of its hold, as {@link Hold#target}
     * @param begins after how many seconds of the course, as estimated
     */
    Segment(Course course, int number, Place place, double target, Tally tally, double begins) {
        this.course = course;
        this.number = number;
        this.place = place;
        this.target = target;
        this.tally = tally;
        this.begins = begins;
    }

    Place place() {
        return place;
    }

    double target() {
        return target;
    }

    Tally tally() {
        return tally;
    }

    Stage preparation() {
        return course.preparation(number);
    }

    HoldStage hold() {
        if (!place.pose().movements().isEmpty()) {
            return new MovingStage(this);
        }
        return place.pose().hold().isTimed() ? new RestingStage(this) : new HoldingStage(this);
    }

    Stage following() {
        return course.preparation(number + 1);
    }

    /** What follows a hold that ended by its count: a false last breath can still be taken back. */
    Stage followingCounted(HoldStage ended) {
        return course.preparation(number + 1, ended);
    }

    /** The preparation before this one; of the first segment its own, from the beginning. */
    Stage preceding() {
        return course.preparation(Math.max(number - 1, 0));
    }

    double reachedInPreparation(double said) {
        return begins + said;
    }

    double reachedInEntering(int movements) {
        return begins + Reading.total(place.preparation()) + movements * USUAL_BREATH_SECONDS;
    }

    double reachedInHold(double done) {
        double entered = reachedInEntering(place.pose().enter().size());
        return entered + Math.min(done / target, 1) * holdSeconds();
    }

    /** After how many seconds of the course its hold is over. */
    double ends() {
        return reachedInHold(target);
    }

    private double holdSeconds() {
        return switch (place.pose().hold().unit()) {
            case BREATHS -> target * USUAL_BREATH_SECONDS;
            case ROUNDS -> target * place.pose().movements().size() / 2 * USUAL_BREATH_SECONDS;
            case MINUTES, SECONDS -> target;
        };
    }
}
