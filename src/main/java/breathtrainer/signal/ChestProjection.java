package breathtrainer.signal;

import org.jspecify.annotations.Nullable;

/**
 * Makes one lung level of an accelerometer on the chest. Breath tilts the sensor a little, so gravity seems to move along an
 * axis. Movement along that axis is summed up, step by step, so that nothing jumps when the axis turns; while the body moves
 * the level stands still.
 *
 * <p>Any orientation, any unit. Which end of the axis is the inhale may be known from before; the sign is kept through postures.
 */
public final class ChestProjection {
    private final @Nullable Tilt known;
    private final GyroscopeFusion fusion = new GyroscopeFusion();
    private final MovementGate gate = new MovementGate();
    private final VectorSmoother gravity = VectorSmoother.ofTimeConstant(ProjectionTuning.GRAVITY_WITHIN);
    private final BreathAxis axis = new BreathAxis();
    private final AxisValues now = new AxisValues();
    private final AxisValues before = new AxisValues();
    private final AxisValues movement = new AxisValues();
    private final AxisValues way = new AxisValues();
    private final AxisValues posture = new AxisValues();
    private final Jolt jolt = new Jolt();
    private boolean begun;
    private boolean moving;
    private int calmSteps;
    private double level;

    /** Either end of the axis may be the inhale. */
    public ChestProjection() {
        this(null);
    }

    /** @param known how an inhale tilts the sensor, so that the level rises with it; null if that is not known */
    public ChestProjection(@Nullable Tilt known) {
        this.known = known;
    }

    /**
     * Takes one step and gives the level, in the accelerometer's unit, from an arbitrary zero.
     *
     * @param values of three axes; where there are six, the last three are a gyroscope's, in degrees a second
     */
    public double project(double... values) {
        if (values.length == 6) {
            now.set(fusion.fuse(values));
            gate.overlookBelow(fusion.isFused() ? ProjectionTuning.NO_MOVEMENT : 0);
        } else {
            now.set(values[0], values[1], values[2]);
        }
        begin();
        gravity.filter(now);
        boolean wasMoving = moving;
        moving = gate.accept(now, gravity.value().length());
        calmSteps = moving ? 0 : calmSteps + 1;
        if (wasMoving && !moving) {
            carryIfTurned();
        } else if (moving && !wasMoving) {
            jolt.begin();
        }
        step();
        if (jolt.isOver(now)) {
            level = jolt.levelBefore();
        }
        jolt.accept(now, level);
        return level;
    }

    /**
     * Tells whether the trunk moves with each breath from now on, so that movement is the signal.
     *
     * @return whether that is news
     */
    public boolean moveWithBreath(boolean moves) {
        boolean news = gate.moveWithBreath(moves);
        if (news) {
            axis.startAgain();
        }
        return news;
    }

    /** How the sensor is tilted when the level rises. */
    public Tilt tilt() {
        return axis.tilt(gravity.value());
    }

    /** Whether the body moves now, so that the level stands still. */
    public boolean isMoving() {
        return moving;
    }

    /** Radians a second by which it turned, or seems to have turned, when movement was seen last. */
    public double turning() {
        return gate.speed();
    }

    /** What of that was no movement yet. */
    public double turningAllowed() {
        return gate.speedAllowed();
    }

    /** From 0 to 1: how much of the slow movement lies along the axis; a plain breath has nearly all of it there. */
    public double plainness() {
        return axis.share();
    }

    private void begin() {
        if (!begun) {
            before.set(now);
            posture.set(now);
            if (known != null) {
                axis.know(known, now);
            }
            begun = true;
        }
    }

    private void step() {
        movement.setDifference(now, before).scale(moving ? 0 : 1);
        before.set(now);
        way.add(movement, 1);
        if (isCalmFor(ProjectionTuning.CALM_FOR_POSTURE)) {
            posture.set(gravity.value());
        }
        axis.accept(way, gravity.value(), isCalmFor(ProjectionTuning.CALM_FOR_AXIS));
        level += axis.along(movement);
    }

    private void carryIfTurned() {
        posture.normalise();
        movement.set(now).normalise();
        if (posture.dot(movement) < ProjectionTuning.SAME_POSTURE) {
            axis.carry(posture, movement);
        }
    }

    private boolean isCalmFor(double seconds) {
        return calmSteps > Grid.steps(seconds);
    }
}
