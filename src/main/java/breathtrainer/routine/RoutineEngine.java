package breathtrainer.routine;

import breathtrainer.breath.BreathEvent;
import java.util.List;

/**
 * Carries a routine forward by the wearer's breath. Deterministic: time comes with what it is given, and never goes back.
 * Used by one thread.
 */
public final class RoutineEngine {
    public RoutineEngine(Routine routine, Length length) {}

    public RoutineState state() {
        return new RoutineState.Finished(false);
    }

    public boolean paused() {
        return false;
    }

    public void accept(BreathEvent event) {}

    public void accept(Command command, double time) {}

    /** Time goes on; called at every step of the grid, after the events declared by then. */
    public void tick(double time) {}

    /** From 0 to 1 through the whole routine; never decreases but by {@link Command#BACK} and the like. */
    public double progress() {
        return 0;
    }

    /** One for each pose of the routine, in its order. */
    public List<PoseTally> tallies() {
        return List.of();
    }
}
