package breathtrainer.signal;

/**
 * Closes while the body moves: when the acceleration changes faster than it usually does at its fastest, and for a moment
 * after. Two speeds are watched, a smooth one for turning over and a quick one for bumps.
 */
final class MovementGate {
    private final SpeedWatch turning = new SpeedWatch(Grid.steps(0.24), ProjectionTuning.MOVING);
    private final SpeedWatch bumping =
            new SpeedWatch(Grid.steps(0.12), ProjectionTuning.MOVING * ProjectionTuning.BUMPING);
    private final VectorSmoother smoother = VectorSmoother.ofCutoff(ProjectionTuning.MOVEMENT_CUTOFF);
    private int closedFor;

    /** Takes one step; true while the body moves. */
    boolean accept(Vector acceleration) {
        boolean turns = turning.accept(smoother.filter(acceleration));
        boolean bumps = bumping.accept(acceleration);
        closedFor = turns || bumps ? Grid.steps(ProjectionTuning.CLOSED_AFTER) : Math.max(0, closedFor - 1);
        return closedFor > 0;
    }
}
