package breathtrainer.signal;

/**
 * Whether a gyroscope says what its accelerometer feels, and in which unit. Both tell how a calm chest turns at breath's own
 * pace; where what they tell goes together, and the one is as large as the other in degrees, radians or the counts of the
 * usual chip, the gyroscope is believed. It forgets, so that no verdict lasts.
 */
final class GyroscopeBelief {
    private static final double MEMORY = Grid.STEP / ProjectionTuning.COMPARED_OVER;

    private final Band felt = new Band();
    private final Band told = new Band();
    private final AxisValues before = new AxisValues();
    private final AxisValues change = new AxisValues();
    private final AxisValues turning = new AxisValues();
    private double both;
    private double feltAlone;
    private double toldAlone;
    private double compared; // seconds
    private double unit; // radians a second, 0 while it is not believed

    /** Slow movement about the middle. */
    private static final class Band {
        private final VectorSmoother slow = VectorSmoother.ofCutoff(ProjectionTuning.SLOWEST);
        private final VectorSmoother quick = VectorSmoother.ofCutoff(ProjectionTuning.QUICKEST);
        private final VectorSmoother quicker = VectorSmoother.ofCutoff(ProjectionTuning.QUICKEST);
        private final AxisValues value = new AxisValues();

        AxisValues filter(AxisValues now) {
            return value.setDifference(quicker.filter(quick.filter(now)), slow.filter(now));
        }
    }

    /**
     * Takes one step.
     *
     * @param direction of gravity as the accelerometer feels it, of length 1
     * @param gyroscope as it comes
     * @param calm whether one may learn from this step
     */
    void accept(AxisValues direction, AxisValues gyroscope, boolean calm) {
        if (compared == 0) {
            before.set(direction);
        }
        compared += calm ? Grid.STEP : 0;
        change.setDifference(direction, before).scale(1 / Grid.STEP);
        before.set(direction);
        turning.setCross(change, direction);
        AxisValues one = felt.filter(turning);
        // the accelerometer feels nothing of what turns about the plumb line
        turning.set(gyroscope).add(direction, -gyroscope.dot(direction));
        AxisValues other = told.filter(turning);
        if (calm) {
            both += MEMORY * (one.dot(other) - both);
            feltAlone += MEMORY * (one.dot(one) - feltAlone);
            toldAlone += MEMORY * (other.dot(other) - toldAlone);
        }
        if (compared > ProjectionTuning.COMPARED_FIRST) {
            decide();
        }
    }

    /** Radians a second of one of its units; 0 while it is not believed. */
    double unit() {
        return unit;
    }

    private void decide() {
        double together = both <= 0 ? 0 : both / Math.sqrt(feltAlone * toldAlone);
        double radians = both / toldAlone;
        if (unit == 0 && together > ProjectionTuning.BELIEVED_ABOVE) {
            unit = nearest(radians);
        } else if (unit != 0 && (together < ProjectionTuning.BELIEVED_UNTIL || nearest(radians) != unit)) {
            unit = 0;
        }
    }

    private static double nearest(double radians) {
        for (double known : ProjectionTuning.UNITS) {
            if (radians > known / ProjectionTuning.SAME_UNIT && radians < known * ProjectionTuning.SAME_UNIT) {
                return known;
            }
        }
        return 0;
    }
}
