package breathtrainer.session;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Held;
import breathtrainer.routine.RoutineState.InPose;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.BreathAsked;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.BreathTakenBack;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.SideBegan;
import breathtrainer.session.SessionEvent.StayChanged;
import breathtrainer.session.SessionEvent.StepBegan;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happened between one state of the routine and the next, as events. */
final class StateChange {
    private final double time;
    private final @Nullable RoutineState before;
    private final RoutineState now;
    private final Consumer<SessionEvent> events;

    StateChange(double time, @Nullable RoutineState before, RoutineState now, Consumer<SessionEvent> events) {
        this.time = time;
        this.before = before;
        this.now = now;
        this.events = events;
    }

    void tell(Routine routine) {
        if (before instanceof Held held && !goesOn(held)) {
            events.accept(new HoldEnded(time, held.place(), held.progress()));
        }
        if (now instanceof InPose pose) {
            arrived(pose.place());
        }
        if (now instanceof Opening opening) {
            opening(opening);
        } else if (now instanceof GettingReady ready) {
            ready(ready.place(), ready.step(), ready.awaiting());
        } else if (now instanceof ChangingSide change) {
            ready(change.place(), change.step(), change.awaiting());
        } else if (now instanceof Entering entering) {
            entering(entering);
        } else if (now instanceof Held held) {
            held(held);
        } else if (now instanceof Finished finished) {
            events.accept(new Closed(time, finished.early(), routine.after()));
        }
    }

    private void arrived(Place place) {
        boolean newPose = !(before instanceof InPose from) || from.place().poseNumber() != place.poseNumber();
        if (newPose) {
            events.accept(new PoseBegan(time, place));
        }
        boolean newSide = !(before instanceof InPose from) || from.place().sideNumber() != place.sideNumber();
        if (!place.side().isEmpty() && (newPose || newSide)) {
            events.accept(new SideBegan(time, place));
        }
    }

    private void opening(Opening opening) {
        events.accept(
                opening.asked() == Phase.UNKNOWN
                        ? new Advised(time, opening.paragraph(), opening.advice())
                        : new BreathAsked(time, opening.asked(), opening.advice()));
    }

    private void ready(Place place, int step, Phase awaiting) {
        events.accept(
                awaiting == Phase.UNKNOWN
                        ? new StepBegan(time, place, step)
                        : new Awaiting(time, place, awaiting, MovementPart.ROUND, 0));
    }

    private void entering(Entering entering) {
        Place place = entering.place();
        int movement = entering.step();
        Phase phase = place.pose().enter().get(movement).phase();
        events.accept(
                entering.underWay()
                        ? new MovementBegan(time, place, MovementPart.ENTER, movement)
                        : new Awaiting(time, place, phase, MovementPart.ENTER, movement));
    }

    private void held(Held held) {
        Place place = held.place();
        Progress progress = held.progress();
        if (!(before instanceof Held last) || !goesOn(last)) {
            events.accept(new HoldBegan(time, place, progress));
            movement();
            return;
        }
        if (counts(last.progress(), progress)) {
            events.accept(
                    isLess(last.progress(), progress)
                            ? new BreathTakenBack(time, place, progress)
                            : new BreathCounted(time, place, progress));
        }
        if (held instanceof Moving moving && last instanceof Moving lastMoving && moving.step() != lastMoving.step()) {
            movement();
        }
        if (last.progress().staying() != progress.staying()) {
            events.accept(new StayChanged(time, place, progress));
        }
    }

    private void movement() {
        if (now instanceof Moving moving) {
            events.accept(new MovementBegan(time, moving.place(), MovementPart.ROUND, moving.step()));
        }
    }

    private boolean goesOn(Held held) {
        return held.getClass() == now.getClass()
                && now instanceof Held other
                && other.place().poseNumber() == held.place().poseNumber()
                && other.place().sideNumber() == held.place().sideNumber();
    }

    private static boolean counts(Progress last, Progress now) {
        boolean timed = switch (now.unit()) {
            case BREATHS, ROUNDS -> false;
            case MINUTES, SECONDS -> true;
        };
        return last.breaths() != now.breaths()
                || last.byHand() != now.byHand()
                || (!timed && last.done() != now.done());
    }

    private static boolean isLess(Progress last, Progress now) {
        return now.breaths() < last.breaths();
    }
}
