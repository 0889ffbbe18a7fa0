package breathtrainer.signal;

/**
 * About which axis of the body breath tilts the sensor, learnt over postures. In any one posture it shows only at right angles
 * to gravity; the axis of the body stays, and tells which end is which after a movement has led the axis of the moment astray.
 */
final class BodyTilt {
    private final AxisValues body = new AxisValues(); // of length 1 when it is sure
    private final AxisValues seen = new AxisValues();
    private final AxisValues down = new AxisValues();

    /** It is known from before. */
    void know(Tilt inhale) {
        body.set(inhale.x(), inhale.y(), inhale.z());
    }

    /** Learns from one step of calm breath along an axis, under gravity. */
    void learn(AxisValues axis, AxisValues gravity) {
        seen.setCross(down.set(gravity).normalise(), axis);
        body.approach(seen.normalise(), Grid.STEP / ProjectionTuning.BODY_WITHIN);
    }

    /**
     * Sets the direction in which the level rises in a posture.
     *
     * @return whether it is known, and shows in this posture
     */
    boolean rises(AxisValues gravity, AxisValues direction) {
        if (body.length() < ProjectionTuning.BODY_KNOWN) {
            return false;
        }
        seen.setCross(body, down.set(gravity).normalise());
        boolean shows = seen.length() > ProjectionTuning.CARRIED * body.length();
        if (shows) {
            direction.set(seen.normalise());
        }
        return shows;
    }

    /** As far as it is known, else as one axis shows it. */
    Tilt tilt(AxisValues axis, AxisValues gravity) {
        AxisValues known = new AxisValues().set(body);
        return Tilt.of(
                (known.length() < ProjectionTuning.BODY_KNOWN ? known.setCross(gravity, axis) : known).normalise());
    }
}
