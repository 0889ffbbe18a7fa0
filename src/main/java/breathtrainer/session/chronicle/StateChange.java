package breathtrainer.session.chronicle;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Place;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Held;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.InPose;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Preparing;
import breathtrainer.routine.RoutineState.Resting;
import breathtrainer.routine.RoutineStateVisitor;
import breathtrainer.session.MovementPart;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.BreathAsked;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.SideBegan;
import breathtrainer.session.SessionEvent.StepBegan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened between one state of the routine and the next, as events. */
final class StateChange implements RoutineStateVisitor<List<SessionEvent>> {
    private final Routine routine;
    private final double time;
    private final @Nullable RoutineState before;

    private StateChange(Routine routine, double time, @Nullable RoutineState before) {
        this.routine = routine;
        this.time = time;
        this.before = before;
    }

    /**
     * In their order: what is over, where the wearer has come to, what begins there.
     *
     * @param before none at the beginning
     */
    static List<SessionEvent> events(Routine routine, double time, @Nullable RoutineState before, RoutineState now) {
        StateChange change = new StateChange(routine, time, before);
        List<SessionEvent> events = new ArrayList<>();
        if (before instanceof Held held && !HoldChange.goesOn(held, now)) {
            events.add(new HoldEnded(time, held.place(), held.progress()));
        }
        if (now instanceof InPose pose) {
            events.addAll(change.arrived(pose.place()));
        }
        events.addAll(now.tell(change));
        return events;
    }

    private List<SessionEvent> arrived(Place place) {
        List<SessionEvent> events = new ArrayList<>();
        boolean newPose = !(before instanceof InPose from) || from.place().poseNumber() != place.poseNumber();
        if (newPose) {
            events.add(new PoseBegan(time, place));
        }
        boolean newSide = !(before instanceof InPose from) || from.place().sideNumber() != place.sideNumber();
        if (!place.side().isEmpty() && (newPose || newSide)) {
            events.add(new SideBegan(time, place));
        }
        return events;
    }

    @Override
    public List<SessionEvent> opening(Opening state) {
        return List.of(
                state.asked() == Phase.UNKNOWN
                        ? new Advised(time, state.paragraph(), state.advice())
                        : new BreathAsked(time, state.asked(), state.advice()));
    }

    @Override
    public List<SessionEvent> gettingReady(GettingReady state) {
        return preparing(state);
    }

    @Override
    public List<SessionEvent> changingSide(ChangingSide state) {
        return preparing(state);
    }

    private List<SessionEvent> preparing(Preparing state) {
        return List.of(
                state.isReady()
                        ? new Awaiting(time, state.place(), state.awaiting(), MovementPart.ROUND, 0)
                        : new StepBegan(time, state.place(), state.step()));
    }

    @Override
    public List<SessionEvent> entering(Entering state) {
        Place place = state.place();
        Phase phase = place.pose().enter().get(state.step()).phase();
        return List.of(
                state.underWay()
                        ? new MovementBegan(time, place, MovementPart.ENTER, state.step())
                        : new Awaiting(time, place, phase, MovementPart.ENTER, state.step()));
    }

    @Override
    public List<SessionEvent> holding(Holding state) {
        return held(state);
    }

    @Override
    public List<SessionEvent> moving(Moving state) {
        return held(state);
    }

    @Override
    public List<SessionEvent> resting(Resting state) {
        return held(state);
    }

    private List<SessionEvent> held(Held state) {
        return before instanceof Held last && HoldChange.goesOn(last, state)
                ? new HoldChange(time, last, state).events()
                : HoldChange.beginning(time, state);
    }

    @Override
    public List<SessionEvent> finished(Finished state) {
        return List.of(new Closed(time, state.early(), routine.after()));
    }
}
