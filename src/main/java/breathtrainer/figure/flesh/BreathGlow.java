package breathtrainer.figure.flesh;

import breathtrainer.drawing.Mark;
import breathtrainer.drawing.Vector;
import breathtrainer.figure.skeleton.Skeleton;
import java.util.List;

/** The light in the chest, which grows with the breath. */
final class BreathGlow {
    private static final double HALF_LENGTH = 0.105;
    private static final double EMPTY_DEPTH = 0.030;
    private static final double FULL_DEPTH = 0.058;
    private static final double WIDER_FROM_ABOVE = 1.35;
    private static final double EMPTY_ALPHA = 0.06;
    private static final double FULL_ALPHA = 0.42;

    private BreathGlow() {}

    static Mark of(Skeleton skeleton, Setting setting, double level) {
        List<Vector> spine = skeleton.spine();
        boolean fromAbove = setting.viewpoint().fromAbove();
        double direction = spine.get(5).minus(spine.get(2)).direction();
        Vector middle = spine.get(3).between(spine.get(4), 0.65);
        return new Mark.Glow(
                fromAbove ? middle : middle.along(direction + 90, setting.glowShift()),
                direction,
                HALF_LENGTH,
                mixed(EMPTY_DEPTH, FULL_DEPTH, level) * (fromAbove ? WIDER_FROM_ABOVE : 1),
                mixed(EMPTY_ALPHA, FULL_ALPHA, level));
    }

    private static double mixed(double empty, double full, double level) {
        return empty + level * (full - empty);
    }
}
