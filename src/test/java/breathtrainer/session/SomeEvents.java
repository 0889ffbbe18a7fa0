package breathtrainer.session;

import breathtrainer.breath.NotCountedReason;
import breathtrainer.breath.Phase;
import breathtrainer.breath.SignalLoss;
import breathtrainer.breath.WhyNot;
import breathtrainer.routine.Command;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Length;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import breathtrainer.signal.Tilt;
import java.util.List;

/** One event of every kind. */
final class SomeEvents {
    private static final Routine MID_BACK = Routines.builtIn().get(0);
    private static final Place SEATED = place(0);
    private static final Place CAT_COW = place(1);
    private static final Place TWIST = place(4);
    private static final Progress FOUR = new Progress(4, 10, Unit.BREATHS, 4, 1, false);
    private static final Progress STAYING = new Progress(12, 10, Unit.BREATHS, 12, 1, true);

    static final List<SessionEvent> ALL = List.of(
            new SessionEvent.Began(0, MID_BACK, Length.SHORT),
            new SessionEvent.Advised(0, 1, "Ask a doctor."),
            new SessionEvent.BreathAsked(1, Phase.EXHALE, "Let it out."),
            new SessionEvent.InhaleBegan(2.5, 2.25, 2.125, 0.5),
            new SessionEvent.ExhaleBegan(4, 3.75, Double.NaN, 1),
            new SessionEvent.BreathEnded(7, 6.9996, 100),
            new SessionEvent.RestBegan(7.5, 7, Phase.EXHALE),
            new SessionEvent.NotCounted(8, 7.5, new WhyNot(NotCountedReason.TOO_SMALL, 0.43, 0.5)),
            new SessionEvent.SignLearnt(9, new Tilt(1, 0, 0), true, false),
            new SessionEvent.SignalLost(10, 9.5, SignalLoss.GAP),
            new SessionEvent.SignalBack(11),
            new SessionEvent.BreathUnseen(11, -29.04),
            new SessionEvent.BreathSeen(11.5),
            new SessionEvent.CommandGiven(12, Command.COUNT_ONE),
            new SessionEvent.Paused(13),
            new SessionEvent.Resumed(14),
            new SessionEvent.PoseBegan(15, TWIST),
            new SessionEvent.SideBegan(15, TWIST),
            new SessionEvent.StepBegan(15, SEATED, 1),
            new SessionEvent.Awaiting(16, SEATED, Phase.INHALE, MovementPart.ROUND, 0),
            new SessionEvent.MovementBegan(17, CAT_COW, MovementPart.ROUND, 1),
            new SessionEvent.HoldBegan(18, SEATED, FOUR),
            new SessionEvent.BreathCounted(19, SEATED, FOUR),
            new SessionEvent.BreathTakenBack(20, SEATED, FOUR),
            new SessionEvent.StayChanged(21, SEATED, STAYING),
            new SessionEvent.HoldEnded(22, SEATED, FOUR),
            new SessionEvent.Closed(23, false, List.of("Thank you.", "Namaste.")),
            new SessionEvent.RecordingFailed(24, "The disk is full."));

    private SomeEvents() {}

    private static Place place(int pose) {
        return new Place(MID_BACK.poses().get(pose), pose + 1, MID_BACK.poses().size(), 1);
    }
}
