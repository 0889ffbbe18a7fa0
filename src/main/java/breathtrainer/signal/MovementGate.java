package breathtrainer.signal;

/**
 * Closes while the body moves: when the acceleration changes faster than it usually does at its fastest, and for a moment
 * after. Two speeds are watched, a smooth one for turning over and a quick one for bumps.
 */
final class MovementGate {
    private static final double TURNING_OVER = 0.24; // seconds
    private static final double BUMPING_OVER = 0.12; // seconds

    private final SpeedWatch turning = new SpeedWatch(Grid.steps(TURNING_OVER), ProjectionTuning.MOVING);
    private final SpeedWatch bumping =
            new SpeedWatch(Grid.steps(BUMPING_OVER), ProjectionTuning.MOVING * ProjectionTuning.BUMPING);
    private final VectorSmoother smoother = VectorSmoother.ofCutoff(ProjectionTuning.MOVEMENT_CUTOFF);
    private double allowed;
    private double least;
    private double speed;
    private double speedAllowed;
    private int closedFor;

    /** Whether the trunk moves with the breath from now on: then only what no breath does is movement. */
    boolean moveWithBreath(boolean moves) {
        boolean news = moves != allowed > 0;
        allowed = moves ? ProjectionTuning.MOVES_WITH_BREATH : 0;
        return news;
    }

    /**
     * Nothing slower is movement.
     *
     * @param radiansPerSecond 0 where only what is usual tells
     */
    void overlookBelow(double radiansPerSecond) {
        least = radiansPerSecond;
    }

    /**
     * Takes one step; true while the body moves.
     *
     * @param gravity in the sensor's unit
     */
    boolean accept(AxisValues acceleration, double gravity) {
        double turn = gravity * TURNING_OVER;
        double bump = gravity * BUMPING_OVER * ProjectionTuning.BUMPING;
        boolean turns = turning.accept(smoother.filter(acceleration), allowed * turn, least * turn);
        boolean bumps = bumping.accept(acceleration, allowed * bump, least * bump);
        if (closedFor == 0 && (turns || bumps)) {
            SpeedWatch saw = turns ? turning : bumping;
            speed = saw.way() / (gravity * (turns ? TURNING_OVER : BUMPING_OVER));
            speedAllowed = saw.most() / (gravity * (turns ? TURNING_OVER : BUMPING_OVER));
        }
        closedFor = turns || bumps ? Grid.steps(ProjectionTuning.CLOSED_AFTER) : Math.max(0, closedFor - 1);
        return closedFor > 0;
    }

    /** Radians a second, of gravity, when it closed last. */
    double speed() {
        return speed;
    }

    /** The speed above which it closed then. */
    double speedAllowed() {
        return speedAllowed;
    }
}
