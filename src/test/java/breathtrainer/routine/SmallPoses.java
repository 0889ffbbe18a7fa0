package breathtrainer.routine;

import breathtrainer.breath.Phase;
import java.util.List;

/** Small poses for tests; getting ready takes one instruction of ten seconds. */
final class SmallPoses {
    static final Instruction SIT = new Instruction("sit", 10);

    private SmallPoses() {}

    static Routine routine(Pose... poses) {
        return new Routine("test", "Test", List.of(), List.of(poses), List.of());
    }

    static Hold breaths(int count) {
        return new Hold(false, count, count, Hold.Unit.BREATHS);
    }

    static Hold rounds(int count) {
        return new Hold(false, count, count, Hold.Unit.ROUNDS);
    }

    static Hold seconds(double count) {
        return new Hold(false, count, count, Hold.Unit.SECONDS);
    }

    static Pose still(Hold hold) {
        return pose(List.of(SIT), List.of(), List.of(), List.of(), hold);
    }

    static Pose moving(Hold hold, Movement... movements) {
        return pose(List.of(SIT), List.of(), List.of(movements), List.of(), hold);
    }

    static Pose entered(Hold hold, Movement... movements) {
        return pose(List.of(SIT), List.of(movements), List.of(), List.of(), hold);
    }

    static Pose onSides(Hold hold, String... sides) {
        return pose(List.of(SIT), List.of(), List.of(), List.of(sides), hold);
    }

    static Pose pose(
            List<Instruction> gettingReady,
            List<Movement> enter,
            List<Movement> movements,
            List<String> sides,
            Hold hold) {
        return new Pose(
                "Pose",
                "seated",
                List.of(),
                null,
                gettingReady,
                null,
                null,
                enter,
                movements,
                sides,
                null,
                hold,
                List.of());
    }

    static Movement in(String text) {
        return new Movement(Phase.INHALE, text);
    }

    static Movement out(String text) {
        return new Movement(Phase.EXHALE, text);
    }
}
