package breathtrainer.signal;

/**
 * The axis along which breath tilts the sensor: the main axis of slow movement at right angles to gravity. It keeps its sign
 * while it turns, and is carried along through a change of posture.
 */
final class BreathAxis {
    private final AxisValues axis = new AxisValues().set(1, 0, 0);
    private final Covariance covariance = new Covariance();
    private final VectorSmoother slow = VectorSmoother.ofCutoff(ProjectionTuning.BREATH_SLOWEST);
    private final VectorSmoother quick = VectorSmoother.ofCutoff(ProjectionTuning.BREATH_QUICKEST);
    private final VectorSmoother quicker = VectorSmoother.ofCutoff(ProjectionTuning.BREATH_QUICKEST);
    private final AxisValues breath = new AxisValues();
    private final AxisValues down = new AxisValues();
    private final AxisValues tilt = new AxisValues();
    private final AxisValues rising = new AxisValues();
    private final BodyTilt body = new BodyTilt();
    private double learnt;
    private double learntFirst = ProjectionTuning.AXIS_KNOWN; // seconds of breath before the axis follows it

    /**
     * Takes one step.
     *
     * @param way all calm movement so far, summed up
     * @param gravity where down is
     * @param calm whether one may learn from this step
     */
    void accept(AxisValues way, AxisValues gravity, boolean calm) {
        breath.setDifference(quicker.filter(quick.filter(way)), slow.filter(way));
        if (calm) {
            learn(gravity);
        }
        if (learnt > learntFirst) {
            if (!body.rises(gravity, rising)) {
                rising.set(axis);
            }
            covariance.turnToMain(axis);
            axis.scale(rising.dot(axis) < 0 ? -1 : 1);
            if (calm && learnt > ProjectionTuning.AXIS_SETTLED) {
                body.learn(axis, gravity);
            }
        }
    }

    /**
     * An inhale is known to tilt the sensor so: the axis begins there, and keeps that end.
     *
     * @param gravity where down is
     */
    void know(Tilt inhale, AxisValues gravity) {
        body.know(inhale);
        body.rises(gravity, axis);
    }

    /** How movement along the axis tilts the sensor. */
    Tilt tilt(AxisValues gravity) {
        return body.tilt(axis, gravity);
    }

    /** How far a movement goes along the axis. */
    double along(AxisValues movement) {
        return axis.dot(movement);
    }

    /** From 0 to 1: how much of the slow movement lies along the axis. */
    double share() {
        return covariance.total() > 0 ? covariance.along(axis) / covariance.total() : 0;
    }

    /**
     * The posture has changed. The axis of tilting is fixed in the body, so it is at right angles to gravity and to the old
     * axis, and to the new gravity and the new axis likewise.
     *
     * @param before where down was, of length 1
     * @param after where down is, of length 1
     */
    void carry(AxisValues before, AxisValues after) {
        if (!isKnown()) {
            return;
        }
        if (body.rises(after, axis) || turn(before, after)) {
            covariance.halveOnto(axis);
        } else {
            covariance.scale(ProjectionTuning.FORGET);
        }
        learnt = Math.min(learnt, ProjectionTuning.AXIS_SETTLED);
    }

    private boolean turn(AxisValues before, AxisValues after) {
        tilt.setCross(before, axis);
        breath.setCross(tilt, after);
        boolean shows =
                tilt.length() > ProjectionTuning.CARRIED && breath.length() > ProjectionTuning.CARRIED * tilt.length();
        if (shows) {
            axis.set(breath.normalise());
        }
        return shows;
    }

    /** Breath becomes larger or smaller by far: the axis holds as it is until it is learnt anew. */
    void startAgain() {
        learntFirst = isKnown() ? ProjectionTuning.AXIS_STANDS : ProjectionTuning.AXIS_KNOWN;
        learnt = 0;
        covariance.scale(0);
        slow.startAgain();
        quick.startAgain();
        quicker.startAgain();
    }

    private boolean isKnown() {
        return learnt > Math.min(learntFirst, ProjectionTuning.AXIS_KNOWN) || learntFirst > ProjectionTuning.AXIS_KNOWN;
    }

    private void learn(AxisValues gravity) {
        down.set(gravity).normalise();
        breath.add(down, -breath.dot(down));
        learnt += Grid.STEP;
        double most = ProjectionTuning.LARGEST * covariance.total();
        double squared = breath.dot(breath);
        if (learnt > ProjectionTuning.AXIS_SETTLED && most > 0 && squared > most) {
            breath.scale(Math.sqrt(most / squared));
        }
        double memory = Math.min(Math.max(learnt, ProjectionTuning.AXIS_KNOWN), ProjectionTuning.AXIS_WITHIN);
        covariance.add(breath, Grid.STEP / memory);
    }
}
