package breathtrainer.routine.engine;

import breathtrainer.routine.Pose;
import breathtrainer.routine.PoseTally;

/** What has been done in one pose so far. */
final class RunningTally {
    private final Pose pose;
    private int sensed;
    private int byHand;
    private double seconds;

    RunningTally(Pose pose) {
        this.pose = pose;
    }

    void addSensed(int breaths) {
        sensed += breaths;
    }

    void addByHand(int breaths) {
        byHand += breaths;
    }

    void addSeconds(double time) {
        seconds += time;
    }

    PoseTally now() {
        return new PoseTally(pose, sensed, byHand, seconds);
    }
}
