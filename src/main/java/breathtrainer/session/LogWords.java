package breathtrainer.session;

import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutinePace;
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
import java.util.Locale;

/** What the log says of each event: one line. */
public final class LogWords implements SessionEventVisitor<LogEntry> {
    private static final LogWords WORDS = new LogWords();

    private LogWords() {}

    public static LogEntry of(SessionEvent event) {
        return event.tell(WORDS);
    }

    @Override
    public LogEntry began(Began event) {
        String pace = event.routine().pace() == RoutinePace.FULL
                ? ""
                : ", " + event.routine().pace().word();
        return line(event, "routine", "%s, length %s%s", event.routine().id(), word(event.length()), pace);
    }

    @Override
    public LogEntry advised(Advised event) {
        return line(event, "advice", "%s", event.text());
    }

    @Override
    public LogEntry breathAsked(BreathAsked event) {
        return line(event, "ask", "%s", event.text());
    }

    @Override
    public LogEntry inhaleBegan(InhaleBegan event) {
        return line(event, "inhale", "onset %.3f quality %.2f", event.onset(), event.quality());
    }

    @Override
    public LogEntry exhaleBegan(ExhaleBegan event) {
        return line(event, "exhale", "onset %.3f quality %.2f", event.onset(), event.quality());
    }

    @Override
    public LogEntry breathEnded(BreathEnded event) {
        return line(event, "breath", "%d ended %.3f", event.breath(), event.ended());
    }

    @Override
    public LogEntry restBegan(RestBegan event) {
        return line(event, "rest", "after %s since %.3f", word(event.after()), event.since());
    }

    @Override
    public LogEntry notCounted(NotCounted event) {
        return line(event, "not", "counted, %s, since %.3f", event.why().words(), event.since());
    }

    @Override
    public LogEntry signLearnt(SignLearnt event) {
        String turned = event.turned() ? "turned round" : "as it was";
        String from = event.guided() ? "the guided inhale" : "the shape of breath";
        return line(
                event,
                "sign",
                "learnt, %s, from %s, tilt %s",
                turned,
                from,
                event.inhale().words());
    }

    @Override
    public LogEntry signalLost(SignalLost event) {
        return line(event, "lost", "%s since %.3f", word(event.reason()), event.since());
    }

    @Override
    public LogEntry signalBack(SignalBack event) {
        return line(event, "back", "the interrupted breath does not count");
    }

    @Override
    public LogEntry breathUnseen(BreathUnseen event) {
        String unseen = "No breath seen for " + Math.round(event.time() - event.since()) + " s: loosen the belt?";
        return line(event, "unseen", "%s since %.3f", unseen, event.since());
    }

    @Override
    public LogEntry breathSeen(BreathSeen event) {
        return line(event, "seen", "breath is seen again");
    }

    @Override
    public LogEntry commandGiven(CommandGiven event) {
        return line(event, "command", "%s", event.command().word());
    }

    @Override
    public LogEntry paused(Paused event) {
        return line(event, "paused", "the interrupted breath does not count");
    }

    @Override
    public LogEntry resumed(Resumed event) {
        return line(event, "resumed", "with the next inhale");
    }

    @Override
    public LogEntry poseBegan(PoseBegan event) {
        return numbered(
                event,
                "pose",
                event.place().poseNumber(),
                event.place().poses(),
                event.place().pose().name());
    }

    @Override
    public LogEntry sideBegan(SideBegan event) {
        int sides = event.place().pose().sides().size();
        return numbered(
                event, "side", event.place().sideNumber(), sides, event.place().side());
    }

    @Override
    public LogEntry stepBegan(StepBegan event) {
        return line(event, "step", "ready %d/%d %s", event.step() + 1, event.steps(), event.text());
    }

    @Override
    public LogEntry awaiting(Awaiting event) {
        return line(event, "await", "%s", word(event.phase()));
    }

    @Override
    public LogEntry movementBegan(MovementBegan event) {
        String part = event.part() == MovementPart.ENTER ? "enter" : "move";
        String text = PoseWords.OF_LOGS.onNext(event.phase(), event.text());
        return line(event, "step", "%s %d/%d %s", part, event.movement() + 1, event.movements(), text);
    }

    @Override
    public LogEntry holdBegan(HoldBegan event) {
        String hold = PoseWords.OF_LOGS.hold(event.place().pose());
        return line(event, "hold", "%s, to %s", hold, CountWords.OF_LOGS.target(event.progress()));
    }

    @Override
    public LogEntry breathCounted(BreathCounted event) {
        return line(event, "count", "%s", counted(event.progress()));
    }

    @Override
    public LogEntry breathTakenBack(BreathTakenBack event) {
        return line(event, "count", "%s", counted(event.progress()));
    }

    @Override
    public LogEntry stayChanged(StayChanged event) {
        return line(event, "stay", event.progress().staying() ? "until told to move on" : "until the count is full");
    }

    @Override
    public LogEntry holdEnded(HoldEnded event) {
        return line(event, "hold-ended", "%s", counted(event.progress()));
    }

    @Override
    public LogEntry closed(Closed event) {
        return line(event, "close", "%s", event.early() ? "ended by the wearer" : String.join(" ", event.after()));
    }

    @Override
    public LogEntry recordingFailed(RecordingFailed event) {
        return line(event, "recording", "%s", event.trouble());
    }

    private static String counted(Progress progress) {
        String byHand = progress.byHand() > 0 ? ", " + progress.byHand() + " by hand" : "";
        return switch (progress.unit()) {
            case BREATHS -> CountWords.OF_LOGS.words(progress) + " breaths" + byHand;
            case ROUNDS -> CountWords.OF_LOGS.words(progress) + " rounds, " + progress.breaths() + " breaths" + byHand;
            case MINUTES, SECONDS ->
                progress.breaths() + " breaths" + byHand + ", " + CountWords.OF_LOGS.words(progress);
        };
    }

    private static LogEntry numbered(SessionEvent event, String kind, int number, int of, String name) {
        return line(event, kind, "%d/%d %s", number, of, name);
    }

    private static LogEntry line(SessionEvent event, String kind, String format, Object... facts) {
        return new LogEntry(event.time(), kind, String.format(Locale.ROOT, format, facts));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
