package breathtrainer.session;

import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.BreathAsked;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.BreathEnded;
import breathtrainer.session.SessionEvent.BreathSeen;
import breathtrainer.session.SessionEvent.BreathTakenBack;
import breathtrainer.session.SessionEvent.BreathUnseen;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionEvent.NotCounted;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.RecordingFailed;
import breathtrainer.session.SessionEvent.RestBegan;
import breathtrainer.session.SessionEvent.Resumed;
import breathtrainer.session.SessionEvent.SideBegan;
import breathtrainer.session.SessionEvent.SignLearnt;
import breathtrainer.session.SessionEvent.SignalBack;
import breathtrainer.session.SessionEvent.SignalLost;
import breathtrainer.session.SessionEvent.StayChanged;
import breathtrainer.session.SessionEvent.StepBegan;

/** One answer for each kind of event: whoever words them all is told by the compiler when there is a new one. */
public interface SessionEventVisitor<R> {
    R began(Began event);

    R advised(Advised event);

    R breathAsked(BreathAsked event);

    R inhaleBegan(InhaleBegan event);

    R exhaleBegan(ExhaleBegan event);

    R breathEnded(BreathEnded event);

    R restBegan(RestBegan event);

    R notCounted(NotCounted event);

    R signLearnt(SignLearnt event);

    R signalLost(SignalLost event);

    R signalBack(SignalBack event);

    R breathUnseen(BreathUnseen event);

    R breathSeen(BreathSeen event);

    R commandGiven(CommandGiven event);

    R paused(Paused event);

    R resumed(Resumed event);

    R poseBegan(PoseBegan event);

    R sideBegan(SideBegan event);

    R stepBegan(StepBegan event);

    R awaiting(Awaiting event);

    R movementBegan(MovementBegan event);

    R holdBegan(HoldBegan event);

    R breathCounted(BreathCounted event);

    R breathTakenBack(BreathTakenBack event);

    R stayChanged(StayChanged event);

    R holdEnded(HoldEnded event);

    R closed(Closed event);

    R recordingFailed(RecordingFailed event);
}
