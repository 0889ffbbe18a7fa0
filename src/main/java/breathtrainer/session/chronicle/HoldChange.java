package breathtrainer.session.chronicle;

import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.Held;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.session.MovementPart;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.BreathTakenBack;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionEvent.StayChanged;
import java.util.ArrayList;
import java.util.List;

/** What happened within one hold. */
final class HoldChange {
    private final double time;
    private final Held last;
    private final Held now;

    /** Two states of the same hold. */
    HoldChange(double time, Held last, Held now) {
        this.time = time;
        this.last = last;
        this.now = now;
    }

    /** Whether it is still the same hold. */
    static boolean goesOn(Held held, RoutineState now) {
        return held.getClass() == now.getClass()
                && now instanceof Held other
                && other.place().poseNumber() == held.place().poseNumber()
                && other.place().sideNumber() == held.place().sideNumber();
    }

    static List<SessionEvent> beginning(double time, Held hold) {
        List<SessionEvent> events = new ArrayList<>();
        events.add(new HoldBegan(time, hold.place(), hold.progress()));
        if (hold instanceof Moving moving) {
            events.add(movement(time, moving));
        }
        return events;
    }

    List<SessionEvent> events() {
        List<SessionEvent> events = new ArrayList<>();
        Progress progress = now.progress();
        if (hasCounted()) {
            events.add(
                    progress.breaths() < last.progress().breaths()
                            ? new BreathTakenBack(time, now.place(), progress)
                            : new BreathCounted(time, now.place(), progress));
        }
        if (now instanceof Moving to && last instanceof Moving from && to.step() != from.step()) {
            events.add(movement(time, to));
        }
        if (progress.staying() != last.progress().staying()) {
            events.add(new StayChanged(time, now.place(), progress));
        }
        return events;
    }

    private boolean hasCounted() {
        return last.progress().breaths() != now.progress().breaths()
                || last.progress().byHand() != now.progress().byHand();
    }

    private static SessionEvent movement(double time, Moving moving) {
        return new MovementBegan(time, moving.place(), MovementPart.ROUND, moving.step());
    }
}
