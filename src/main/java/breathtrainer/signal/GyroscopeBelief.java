package breathtrainer.signal;

/**
 * Whether a gyroscope says what its accelerometer feels: whether the direction of gravity that was made with it moves as the
 * accelerometer's does, at breath's own pace and on a calm chest. It forgets, so that no verdict lasts.
 */
final class GyroscopeBelief {
    private static final double MEMORY = Grid.STEP / GyroscopeTuning.COMPARED_OVER;

    private final Band alone = new Band();
    private final Band together = new Band();
    private final AxisValues difference = new AxisValues();
    private double movement;
    private double disagreement;
    private double compared; // seconds
    private boolean believed;

    /** Slow movement about the middle. */
    private static final class Band {
        private final VectorSmoother slow = VectorSmoother.ofCutoff(GyroscopeTuning.SLOWEST);
        private final VectorSmoother quick = VectorSmoother.ofCutoff(GyroscopeTuning.QUICKEST);
        private final AxisValues value = new AxisValues();

        AxisValues filter(AxisValues now) {
            return value.setDifference(quick.filter(now), slow.filter(now));
        }
    }

    /** Takes one step of both; true where they agree. */
    boolean accept(AxisValues accelerometer, AxisValues fused, boolean calm) {
        AxisValues felt = alone.filter(accelerometer);
        difference.setDifference(felt, together.filter(fused));
        if (calm) {
            compared += Grid.STEP;
            movement += MEMORY * (felt.dot(felt) - movement);
            disagreement += MEMORY * (difference.dot(difference) - disagreement);
        }
        if (compared > GyroscopeTuning.COMPARED_FIRST) {
            double most = believed ? GyroscopeTuning.BELIEVED_UNTIL : GyroscopeTuning.BELIEVED_BELOW;
            believed = disagreement < most * movement;
        }
        return believed;
    }
}
