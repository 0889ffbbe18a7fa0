package breathtrainer.session;

import breathtrainer.breath.BreathEvent;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes down what was heard and what it led to: a line for each event, and for each step the routine took. */
final class SessionLog {
    private final Routine routine;
    private final Length length;
    private final Consumer<LogEntry> log;
    private @Nullable RoutineState state;

    SessionLog(Routine routine, Length length, Consumer<LogEntry> log) {
        this.routine = routine;
        this.length = length;
        this.log = log;
    }

    void begin(double time, RoutineState first) {
        write(time, "routine", routine.id() + ", length " + length.name().toLowerCase(Locale.ROOT));
        moved(time, first);
    }

    void command(double time, Command command) {
        write(time, "command", command.word());
    }

    void heard(BreathEvent event) {
        write(event.declared(), EventWords.kind(event), EventWords.text(event));
    }

    /** Notes what changed since the state that was noted last. */
    void moved(double time, RoutineState now) {
        if (now.equals(state)) {
            return;
        }
        RoutineState before = state;
        state = now;
        new StateChange(before, now, (kind, text) -> write(time, kind, text)).describe(routine);
    }

    private void write(double time, String kind, String text) {
        log.accept(new LogEntry(time, kind, text));
    }
}
