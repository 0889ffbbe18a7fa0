package breathtrainer.session;

import breathtrainer.breath.WhyNot;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
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

/** Each event for programs: one JSON object on one line. The fields are told of in {@code src/docs/events.md}. */
public final class EventJson implements SessionEventVisitor<JsonLine> {
    private EventJson() {}

    public static String of(SessionEvent event) {
        return event.tell(new EventJson()).done();
    }

    @Override
    public JsonLine began(Began event) {
        return line("began", event)
                .word("routine", event.routine().id())
                .word("length", event.length())
                .word("pace", event.routine().pace());
    }

    @Override
    public JsonLine advised(Advised event) {
        return line("advised", event).number("paragraph", event.paragraph() + 1).word("text", event.text());
    }

    @Override
    public JsonLine breathAsked(BreathAsked event) {
        return line("breath-asked", event).word("phase", event.phase()).word("text", event.text());
    }

    @Override
    public JsonLine inhaleBegan(InhaleBegan event) {
        return onset(line("inhale-began", event), event.onset(), event.extremum(), event.quality());
    }

    @Override
    public JsonLine exhaleBegan(ExhaleBegan event) {
        return onset(line("exhale-began", event), event.onset(), event.extremum(), event.quality());
    }

    private static JsonLine onset(JsonLine line, double onset, double extremum, double quality) {
        return line.seconds("onset_s", onset).seconds("extremum_s", extremum).seconds("quality", quality);
    }

    @Override
    public JsonLine breathEnded(BreathEnded event) {
        return line("breath-ended", event).seconds("ended_s", event.ended()).number("breath", event.breath());
    }

    @Override
    public JsonLine restBegan(RestBegan event) {
        return line("rest-began", event).seconds("since_s", event.since()).word("after", event.after());
    }

    @Override
    public JsonLine notCounted(NotCounted event) {
        WhyNot why = event.why();
        return line("not-counted", event)
                .seconds("since_s", event.since())
                .word("reason", why.reason())
                .seconds("value", why.value())
                .seconds("limit", why.limit())
                .word("unit", why.reason().measure());
    }

    @Override
    public JsonLine signLearnt(SignLearnt event) {
        return line("sign-learnt", event)
                .word("inhale_tilt", event.inhale().words())
                .flag("turned", event.turned())
                .flag("guided", event.guided());
    }

    @Override
    public JsonLine signalLost(SignalLost event) {
        return line("signal-lost", event).seconds("since_s", event.since()).word("reason", event.reason());
    }

    @Override
    public JsonLine signalBack(SignalBack event) {
        return line("signal-back", event);
    }

    @Override
    public JsonLine breathUnseen(BreathUnseen event) {
        return line("breath-unseen", event).seconds("since_s", event.since());
    }

    @Override
    public JsonLine breathSeen(BreathSeen event) {
        return line("breath-seen", event);
    }

    @Override
    public JsonLine commandGiven(CommandGiven event) {
        return line("command-given", event).word("command", event.command().word());
    }

    @Override
    public JsonLine paused(Paused event) {
        return line("paused", event);
    }

    @Override
    public JsonLine resumed(Resumed event) {
        return line("resumed", event);
    }

    @Override
    public JsonLine poseBegan(PoseBegan event) {
        return at(line("pose-began", event), event.place())
                .number("poses", event.place().poses());
    }

    @Override
    public JsonLine sideBegan(SideBegan event) {
        return at(line("side-began", event), event.place())
                .number("sides", event.place().pose().sides().size());
    }

    @Override
    public JsonLine stepBegan(StepBegan event) {
        return at(line("step-began", event), event.place())
                .number("step", event.step() + 1)
                .number("steps", event.steps())
                .word("text", event.text());
    }

    @Override
    public JsonLine awaiting(Awaiting event) {
        return at(line("awaiting", event), event.place())
                .word("phase", event.phase())
                .word("part", event.part())
                .number("movement", event.movement() + 1)
                .word("text", event.text().orElse(""));
    }

    @Override
    public JsonLine movementBegan(MovementBegan event) {
        return at(line("movement-began", event), event.place())
                .word("phase", event.phase())
                .word("part", event.part())
                .number("movement", event.movement() + 1)
                .number("movements", event.movements())
                .word("text", event.text());
    }

    @Override
    public JsonLine holdBegan(HoldBegan event) {
        return hold(line("hold-began", event), event.place(), event.progress());
    }

    @Override
    public JsonLine breathCounted(BreathCounted event) {
        return hold(line("breath-counted", event), event.place(), event.progress());
    }

    @Override
    public JsonLine breathTakenBack(BreathTakenBack event) {
        return hold(line("breath-taken-back", event), event.place(), event.progress());
    }

    @Override
    public JsonLine stayChanged(StayChanged event) {
        return hold(line("stay-changed", event), event.place(), event.progress());
    }

    @Override
    public JsonLine holdEnded(HoldEnded event) {
        return hold(line("hold-ended", event), event.place(), event.progress());
    }

    @Override
    public JsonLine closed(Closed event) {
        return line("closed", event).flag("early", event.early()).word("text", String.join(" ", event.after()));
    }

    @Override
    public JsonLine recordingFailed(RecordingFailed event) {
        return line("recording-failed", event).word("trouble", event.trouble());
    }

    private static JsonLine line(String name, SessionEvent event) {
        return new JsonLine().word("event", name).seconds("time_s", event.time());
    }

    private static JsonLine at(JsonLine line, Place place) {
        line.number("pose", place.poseNumber()).word("name", place.pose().name());
        return place.side().isEmpty()
                ? line
                : line.number("side", place.sideNumber()).word("side_name", place.side());
    }

    /** A count of breaths or rounds; seconds where the hold is timed. */
    private static JsonLine hold(JsonLine line, Place place, Progress progress) {
        Unit unit = progress.unit();
        return at(line, place)
                .word("unit", place.pose().hold().isTimed() ? Unit.SECONDS : unit)
                .seconds("done", progress.done())
                .seconds("target", progress.target())
                .number("breaths", progress.breaths())
                .number("by_hand", progress.byHand())
                .flag("staying", progress.staying());
    }
}
