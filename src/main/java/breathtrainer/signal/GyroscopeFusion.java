package breathtrainer.signal;

/**
 * Makes one direction of gravity of an accelerometer and the gyroscope beside it. A push, a heartbeat or a tremor moves the
 * accelerometer's values as a tilt does, but turns nothing; a gyroscope feels only what turns, but does not know where down is.
 * So the direction follows the gyroscope from step to step and is drawn slowly to the accelerometer's: a complementary filter,
 * after what the gyroscope says at rest was taken off (Mahony, Hamel, Pflimlin: Nonlinear Complementary Filters on the
 * Special Orthogonal Group, 2008).
 *
 * <p>A gyroscope that says nothing, or nonsense, would spoil what the accelerometer knows alone. So it is believed only while
 * both agree on the slow movements of a calm chest ({@link GyroscopeBelief}), and until then the accelerometer's values pass as
 * they are.
 */
final class GyroscopeFusion {
    private final VectorSmoother length = VectorSmoother.ofTimeConstant(ProjectionTuning.GRAVITY_WITHIN);
    private final MovementGate gate = new MovementGate();
    private final GyroscopeBelief belief = new GyroscopeBelief();
    private final AxisValues acceleration = new AxisValues();
    private final AxisValues direction = new AxisValues(); // of length 1: where gravity comes from
    private final AxisValues measured = new AxisValues();
    private final AxisValues error = new AxisValues();
    private final AxisValues gyroscope = new AxisValues(); // in its own unit, as is what it says at rest
    private final AxisValues rest = new AxisValues();
    private final AxisValues turning = new AxisValues();
    private final AxisValues moved = new AxisValues();
    private final AxisValues fused = new AxisValues();
    private double rested; // seconds of calm, as far as they are remembered
    private double apart; // radians
    private double turned; // radians, in this step
    private double way; // radians, in this movement
    private boolean far;
    private boolean begun;
    private double passed; // from 0, the accelerometer alone, to 1, both

    /**
     * Takes one step.
     *
     * @param values the accelerometer's three in any unit, then the gyroscope's
     * @return gravity in the accelerometer's unit; belongs to this fusion
     */
    AxisValues fuse(double[] values) {
        acceleration.set(values[0], values[1], values[2]);
        double gravity = length.filter(acceleration).length();
        boolean calm = !gate.accept(acceleration, gravity);
        measured.set(acceleration).normalise();
        if (!begun) {
            direction.set(measured);
            begun = true;
        }
        gyroscope.set(values[3], values[4], values[5]);
        belief.accept(measured, gyroscope, calm);
        follow(calm);
        endMovement(calm);
        fused.set(direction).scale(gravity);
        double towards = isTrusted() ? 1 : -1;
        passed = Math.min(1, Math.max(0, passed + towards * Grid.STEP / ProjectionTuning.PASSES_WITHIN));
        return acceleration.approach(fused, passed);
    }

    /** Whether both have become one now. */
    boolean isFused() {
        return passed == 1;
    }

    private boolean isTrusted() {
        return belief.unit() != 0 && (apart < ProjectionTuning.APART || way > 0);
    }

    /** After the body has turned by far, what a gyroscope errs by would look like breath for seconds. */
    private void endMovement(boolean calm) {
        way = calm ? 0 : way + turned;
        far |= way > ProjectionTuning.TURNED;
        if (far) {
            direction.set(measured);
        }
        far &= !calm;
    }

    private void follow(boolean calm) {
        if (calm) {
            learnRest();
        }
        error.setCross(measured, direction);
        apart = error.length();
        turning.setDifference(gyroscope, rest).scale(belief.unit());
        turned = turning.length() * Grid.STEP;
        turning.add(error, 1 / ProjectionTuning.ACCELEROMETER_WITHIN);
        moved.setCross(direction, turning);
        direction.add(moved, Grid.STEP).normalise();
    }

    /** A calm chest turns to and fro, and nowhere in the end. */
    private void learnRest() {
        rested = Math.min(
                rested + Grid.STEP, isTrusted() ? ProjectionTuning.REST_WITHIN : ProjectionTuning.REST_WITHIN_FIRST);
        rest.approach(gyroscope, Grid.STEP / rested);
    }
}
