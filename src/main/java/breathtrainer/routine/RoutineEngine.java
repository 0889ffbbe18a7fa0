package breathtrainer.routine;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.breath.Phase;
import breathtrainer.routine.engine.Walk;
import java.util.List;
import java.util.function.Consumer;

/**
 * Carries a routine forward by the wearer's breath. Deterministic: time comes with what it is given, and never goes back;
 * an earlier time is taken for the newest that was given. Used by one thread.
 *
 * <p>While paused or without signal no time passes and no breath counts, and every count is kept; a hold then goes on with
 * the next inhale. Commands are obeyed all the same, but {@link Command#COUNT_ONE} not in a pause.
 */
public final class RoutineEngine {
    private final Walk walk;
    private double now = Double.NaN; // seconds on the source's clock; nothing was given yet
    private boolean paused;
    private boolean lost;

    public RoutineEngine(Routine routine, Length length) {
        this(routine, length, state -> {}, Wearer.UNKNOWN);
    }

    /**
     * An engine at the beginning of a routine.
     *
     * @param leaving told, before a hold is left, how it is left: with its count full
     * @param wearer asked as time goes on
     */
    public RoutineEngine(Routine routine, Length length, Consumer<RoutineState> leaving, Wearer wearer) {
        this.walk = new Walk(routine, length, leaving, wearer);
    }

    public RoutineState state() {
        return walk.state();
    }

    public boolean paused() {
        return paused && !(walk.state() instanceof RoutineState.Finished);
    }

    public void accept(BreathEvent event) {
        tick(event.declared());
        if (event instanceof SignalLost) {
            setLost(true);
        } else if (event instanceof SignalBack) {
            setLost(false);
        } else if (isRunning()) {
            breathe(event);
        }
    }

    public void accept(Command command, double time) {
        tick(time);
        switch (command) {
            case PAUSE -> setPaused(true);
            case RESUME -> setPaused(false);
            case COUNT_ONE -> countOne();
            default -> walk.obey(command);
        }
    }

    /** Time goes on; called at every step of the grid, after the events declared by then. */
    public void tick(double time) {
        if (!Double.isFinite(time) || time <= now) {
            return;
        }
        if (isRunning() && !Double.isNaN(now)) {
            walk.pass(time - now);
        }
        now = time;
    }

    /** From 0 to 1 through the whole routine; never decreases but by {@link Command#BACK} and the like. */
    public double progress() {
        return walk.progress();
    }

    /** One for each pose of the routine, in its order. */
    public List<PoseTally> tallies() {
        return walk.tallies();
    }

    private void breathe(BreathEvent event) {
        if (event instanceof InhaleBegan) {
            walk.onset(Phase.INHALE, now);
        } else if (event instanceof ExhaleBegan) {
            walk.onset(Phase.EXHALE, now);
        } else if (event instanceof BreathEnded breath && breath.hidden()) {
            walk.breathMadeGood();
        } else if (event instanceof BreathEnded) {
            walk.breathEnded(now);
        }
    }

    private void countOne() {
        if (!paused) {
            walk.obey(Command.COUNT_ONE);
        }
    }

    private boolean isRunning() {
        return !paused && !lost;
    }

    private void setPaused(boolean value) {
        if (paused != value) {
            paused = value;
            walk.interrupt();
        }
    }

    private void setLost(boolean value) {
        if (lost != value) {
            lost = value;
            walk.interrupt();
        }
    }
}
