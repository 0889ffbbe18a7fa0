package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Wearer;

/**
 * The inhale that is under way before a hold. Whoever moves on by hand in the middle of it lies as is meant, and has begun the
 * hold's first breath: it counts, unless it may be nothing but the movement into the pose.
 */
final class RunningInhale {
    private static final double NONE = Double.NaN;

    private final Wearer wearer;
    private double declared = NONE;

    RunningInhale(Wearer wearer) {
        this.wearer = wearer;
    }

    void onset(Phase phase, double time) {
        declared = phase == Phase.INHALE ? time : NONE;
    }

    void breathEnded() {
        declared = NONE;
    }

    void interrupt() {
        declared = NONE;
    }

    /** Whether it is the first of the hold; movements have to be made from their beginning. */
    boolean counts(PoseSide side) {
        Pose pose = side.pose();
        return !Double.isNaN(declared)
                && pose.enter().isEmpty()
                && pose.movements().isEmpty()
                && wearer.isStill();
    }

    /** The hold, with this inhale if it counts. */
    Stage moveOnTo(Stage hold, PoseSide side) {
        return counts(side) ? hold.onset(Phase.INHALE, declared) : hold;
    }
}
