package breathtrainer.breath;

import breathtrainer.signal.ChestProjection;
import breathtrainer.signal.Tilt;
import org.jspecify.annotations.Nullable;

/** Makes one value of a sensor's values. */
interface Projection {
    /** Takes one step. */
    double project(double[] values);

    /** Whether the body moves, so that the value stands still. */
    default boolean isMoving() {
        return false;
    }

    /** By how much it moves, while it does. */
    default WhyNot whyMoving() {
        return new WhyNot(NotCountedReason.MOVING, Double.NaN, Double.NaN);
    }

    /** What decides what a breath is in such a value. */
    default ReferenceTier reference(double sensitivity) {
        return new HysteresisTier(sensitivity);
    }

    /**
     * Whether breath may be quite different after a change of pose. A belt sits differently; an accelerometer's axis is
     * carried along, and what is known of its breath is worth more than a new beginning.
     */
    default boolean changesWithPose() {
        return true;
    }

    /** How the sensor is tilted when the value rises; null for a sensor whose value rises with an inhale by itself. */
    default @Nullable Tilt tilt() {
        return null;
    }

    /**
     * Tells whether the trunk moves with each breath from now on.
     *
     * @return whether that changes the value by far
     */
    default boolean moveWithBreath(boolean moves) {
        return false;
    }

    /** Of one value, or of three axes. */
    static Projection of(int channels, DetectorSettings settings) {
        double sign = settings.inverted() ? -1 : 1;
        if (channels >= 3) {
            boolean known = settings.inhaleTilt() != null;
            return new Chest(known ? 1 : sign, new ChestProjection(settings.inhaleTilt()));
        }
        return settings.feelsChange() ? new Piezo(sign, new Restorer(settings.forgets())) : new Belt(sign);
    }

    /** An accelerometer on the chest. */
    record Chest(double sign, ChestProjection chest) implements Projection {
        @Override
        public double project(double[] values) {
            return sign * chest.project(values);
        }

        @Override
        public ReferenceTier reference(double sensitivity) {
            return new SegmentTier(sensitivity);
        }

        @Override
        public boolean changesWithPose() {
            return false;
        }

        @Override
        public Tilt tilt() {
            return sign > 0 ? chest.tilt() : chest.tilt().opposite();
        }

        @Override
        public boolean isMoving() {
            return chest.isMoving();
        }

        @Override
        public WhyNot whyMoving() {
            return new WhyNot(
                    NotCountedReason.MOVING, Math.toDegrees(chest.turning()), Math.toDegrees(chest.turningAllowed()));
        }

        @Override
        public boolean moveWithBreath(boolean moves) {
            return chest.moveWithBreath(moves);
        }
    }

    /** A belt that feels change. */
    record Piezo(double sign, Restorer restorer) implements Projection {
        @Override
        public double project(double[] values) {
            return sign * restorer.restore(values[0]);
        }
    }

    /** A belt that feels length. */
    record Belt(double sign) implements Projection {
        @Override
        public double project(double[] values) {
            return sign * values[0];
        }
    }
}
