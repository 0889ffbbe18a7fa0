package breathtrainer.routine.engine;

import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;

/**
 * One pose of a course, or one side of it: coming into it, entering, hold; and how far the whole course is with each.
 *
 * @param target of its hold, as {@link Hold#target}
 * @param tally of its pose
 * @param begins after how many seconds of the course, as estimated
 */
record Segment(Place place, double target, RunningTally tally, double begins) {
    /**
     * Between rest (12 to 20 breaths a minute) and ujjayi (4 to 7). Only for how far the whole practice is: nothing waits
     * for it.
     */
    private static final double USUAL_BREATH_SECONDS = 6;

    Pose pose() {
        return place.pose();
    }

    double reachedInPreparation(double said) {
        return begins + said;
    }

    double reachedInEntering(int movements) {
        return begins + SpokenSteps.total(place.preparation()) + movements * USUAL_BREATH_SECONDS;
    }

    double reachedInHold(double done) {
        double entered = reachedInEntering(pose().enter().size());
        return entered + Math.min(done / target, 1) * holdSeconds();
    }

    /** After how many seconds of the course its hold is over. */
    double ends() {
        return reachedInHold(target);
    }

    private double holdSeconds() {
        return switch (pose().hold().unit()) {
            case BREATHS -> target * USUAL_BREATH_SECONDS;
            case ROUNDS -> target * pose().movements().size() / 2 * USUAL_BREATH_SECONDS;
            case MINUTES, SECONDS -> target;
        };
    }
}
