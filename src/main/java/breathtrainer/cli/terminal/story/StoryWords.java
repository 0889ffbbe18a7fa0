package breathtrainer.cli.terminal.story;

import breathtrainer.breath.Phase;
import breathtrainer.language.Texts;
import breathtrainer.routine.Command;
import breathtrainer.routine.Language;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.session.MovementPart;
import breathtrainer.session.PoseWords;
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
import breathtrainer.session.SessionEventVisitor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines that an event is told in, if any. */
final class StoryWords implements SessionEventVisitor<List<String>> {
    private static final Texts TEXTS = Texts.of("cli.terminal.story");

    private static final List<String> NOTHING = List.of();

    private final Said said;
    private String title = "";
    private PoseWords words = PoseWords.in(Language.ENGLISH);
    private Phase phase = Phase.UNKNOWN;
    private @Nullable HoldStory hold;
    /** Of a still hold, which has a cue for each phase of the breath. */
    private @Nullable Place still;
    /** Whether the wearer wants back, or to the end: then the hold is broken off and has no end that is told. */
    private boolean breaksOff;

    StoryWords(Said said) {
        this.said = said;
    }

    /** @param part such as {@code "2 of 6"}; empty before the poses */
    static String heading(String name, String part) {
        return part.isEmpty() ? name : TEXTS.text("part", name, part);
    }

    /** Time has gone on in a hold. */
    List<String> passed(Progress now) {
        return hold == null ? NOTHING : hold.until(now);
    }

    @Override
    public List<String> began(Began event) {
        title = event.routine().title();
        words = PoseWords.in(event.routine().language());
        return NOTHING;
    }

    @Override
    public List<String> advised(Advised event) {
        return both(said.heading(title), said.instruction(event.text()));
    }

    @Override
    public List<String> breathAsked(BreathAsked event) {
        return both(said.heading(title), said.instruction(event.text()));
    }

    @Override
    public List<String> inhaleBegan(InhaleBegan event) {
        return cue(Phase.INHALE);
    }

    @Override
    public List<String> exhaleBegan(ExhaleBegan event) {
        return cue(Phase.EXHALE);
    }

    @Override
    public List<String> breathEnded(BreathEnded event) {
        return NOTHING;
    }

    @Override
    public List<String> restBegan(RestBegan event) {
        return NOTHING;
    }

    @Override
    public List<String> notCounted(NotCounted event) {
        return NOTHING;
    }

    @Override
    public List<String> signLearnt(SignLearnt event) {
        return NOTHING;
    }

    @Override
    public List<String> signalLost(SignalLost event) {
        return NOTHING; // with what is to be done about it, by SignalStory
    }

    @Override
    public List<String> signalBack(SignalBack event) {
        return NOTHING; // when a breath is found again, by SignalStory
    }

    @Override
    public List<String> breathUnseen(BreathUnseen event) {
        return NOTHING; // with what is to be done about it, by SignalStory
    }

    @Override
    public List<String> breathSeen(BreathSeen event) {
        return NOTHING; // by SignalStory
    }

    @Override
    public List<String> commandGiven(CommandGiven event) {
        breaksOff = event.command() == Command.BACK || event.command() == Command.END;
        return event.command() == Command.FLIP ? Said.indented(TEXTS.text("flipped")) : NOTHING;
    }

    @Override
    public List<String> paused(Paused event) {
        return Said.indented(TEXTS.text("paused"));
    }

    @Override
    public List<String> resumed(Resumed event) {
        return Said.indented(TEXTS.text("resumed"));
    }

    @Override
    public List<String> poseBegan(PoseBegan event) {
        return heading(event.place());
    }

    @Override
    public List<String> sideBegan(SideBegan event) {
        return heading(event.place());
    }

    @Override
    public List<String> stepBegan(StepBegan event) {
        return both(said.detail(words.detail(event.place().pose())), said.instruction(event.text()));
    }

    @Override
    public List<String> awaiting(Awaiting event) {
        Place place = event.place();
        return event.part() == MovementPart.ENTER
                ? both(said.detail(""), said.instruction(onNext(event)))
                : both(
                        said.detail(words.detail(place.pose())),
                        said.instruction(words.invitation(place, event.phase())));
    }

    @Override
    public List<String> movementBegan(MovementBegan event) {
        return said.instruction(event.text());
    }

    @Override
    public List<String> holdBegan(HoldBegan event) {
        Place place = event.place();
        hold = new HoldStory(event.progress());
        still = place.pose().movements().isEmpty() ? place : null;
        breaksOff = false;
        return both(both(hold.begun(), said.detail(PoseWords.option(place.pose()))), cue(phase));
    }

    @Override
    public List<String> breathCounted(BreathCounted event) {
        return passed(event.progress());
    }

    @Override
    public List<String> breathTakenBack(BreathTakenBack event) {
        return passed(event.progress());
    }

    @Override
    public List<String> stayChanged(StayChanged event) {
        return hold == null ? NOTHING : hold.stayChanged(event.progress());
    }

    @Override
    public List<String> holdEnded(HoldEnded event) {
        List<String> lines = hold == null || breaksOff ? NOTHING : hold.ended(event.progress());
        hold = null;
        still = null;
        return lines;
    }

    @Override
    public List<String> closed(Closed event) {
        return NOTHING; // by Closing, when all is tidied up
    }

    @Override
    public List<String> recordingFailed(RecordingFailed event) {
        return NOTHING; // on standard error, whatever the view
    }

    private List<String> heading(Place place) {
        return said.heading(heading(words.heading(place), words.part(place)));
    }

    private String onNext(Awaiting event) {
        return event.text().map(text -> words.onNext(event.phase(), text)).orElse("");
    }

    private List<String> cue(Phase now) {
        phase = now;
        return still == null ? NOTHING : said.cue(words.cue(still, now));
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
