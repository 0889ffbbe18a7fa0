package breathtrainer.ui.start;

import breathtrainer.routine.Instruction;
import breathtrainer.routine.Length;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;

/** How long a routine takes, as well as it can be told before the wearer has breathed. */
public final class RoughLength {
    /** 7.5 breaths a minute: between ujjayi breathing (4 to 7) and a resting breath (12 and more). */
    private static final double SECONDS_A_BREATH = 8;
    /** One inhale or one exhale. */
    private static final double SECONDS_A_MOVEMENT = SECONDS_A_BREATH / 2;

    private RoughLength() {}

    /** At least 1. */
    public static int minutes(Routine routine, Length length) {
        double seconds = routine.practised().stream()
                .mapToDouble(pose -> seconds(pose, length))
                .sum();
        return (int) Math.max(1, Math.round(seconds / 60));
    }

    private static double seconds(Pose pose, Length length) {
        double comingIn =
                pose.gettingReady().stream().mapToDouble(Instruction::seconds).sum()
                        + SECONDS_A_MOVEMENT * pose.enter().size();
        return Math.max(1, pose.sides().size()) * (comingIn + hold(pose, length));
    }

    private static double hold(Pose pose, Length length) {
        double target = pose.hold().target(length);
        return switch (pose.hold().unit()) {
            case BREATHS -> SECONDS_A_BREATH * target;
            case ROUNDS -> SECONDS_A_MOVEMENT * pose.movements().size() * target;
            case MINUTES, SECONDS -> target;
        };
    }
}
