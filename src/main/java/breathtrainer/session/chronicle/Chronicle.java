package breathtrainer.session.chronicle;

import breathtrainer.breath.BreathEvent;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.Resumed;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what was heard and what it led to: an event for each finding and command, and for each step the routine took. */
public final class Chronicle {
    private final Routine routine;
    private final Length length;
    private final Consumer<SessionEvent> events;
    private @Nullable RoutineState state;
    private boolean paused;

    public Chronicle(Routine routine, Length length, Consumer<SessionEvent> events) {
        this.routine = routine;
        this.length = length;
        this.events = events;
    }

    public void begin(double time, RoutineState first) {
        events.accept(new Began(time, routine, length));
        moved(time, first);
    }

    public void command(double time, Command command) {
        events.accept(new CommandGiven(time, command));
    }

    public void heard(BreathEvent event) {
        events.accept(Heard.event(event));
    }

    public void paused(double time, boolean now) {
        if (now != paused) {
            paused = now;
            events.accept(now ? new Paused(time) : new Resumed(time));
        }
    }

    /** Tells what changed since the state that was told of last. */
    public void moved(double time, RoutineState now) {
        if (now.equals(state)) {
            return;
        }
        RoutineState before = state;
        state = now;
        StateChange.events(routine, time, before, now).forEach(events);
    }
}
