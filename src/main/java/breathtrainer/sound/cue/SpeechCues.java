package breathtrainer.sound.cue;

import static breathtrainer.sound.cue.Utterance.atOnce;
import static breathtrainer.sound.cue.Utterance.patient;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Language;
import breathtrainer.routine.Length;
import breathtrainer.routine.Pose;
import breathtrainer.session.MovementPart;
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
import breathtrainer.sound.MovementWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is spoken at each event, if anything. Where the wearer arrives is kept until the first thing to do there is told. */
final class SpeechCues implements SessionEventVisitor<Optional<Utterance>> {
    private static final Optional<Utterance> NOTHING = Optional.empty();

    private final MovementLines movements;
    private final StillHold still = new StillHold();
    private final Countdown countdown = new Countdown();
    private final BreathPace pace = new BreathPace();
    private final Arrival arrival = new Arrival();
    private final List<String> withNextMovement = new ArrayList<>();
    private Language language = Language.ENGLISH;
    private Length length = Length.SHORT;
    private boolean amountSaid;

    SpeechCues(MovementWords when) {
        this.movements = new MovementLines(when);
    }

    @Override
    public Optional<Utterance> began(Began event) {
        language = event.routine().language();
        length = event.length();
        return NOTHING;
    }

    @Override
    public Optional<Utterance> advised(Advised event) {
        return Optional.of(atOnce(List.of(event.text())));
    }

    @Override
    public Optional<Utterance> breathAsked(BreathAsked event) {
        return Optional.of(atOnce(List.of(event.text())));
    }

    @Override
    public Optional<Utterance> inhaleBegan(InhaleBegan event) {
        pace.began(Phase.INHALE, event.time());
        return NOTHING;
    }

    @Override
    public Optional<Utterance> exhaleBegan(ExhaleBegan event) {
        pace.began(Phase.EXHALE, event.time());
        return still.exhaleBegan(language);
    }

    @Override
    public Optional<Utterance> restBegan(RestBegan event) {
        return NOTHING;
    }

    @Override
    public Optional<Utterance> breathEnded(BreathEnded event) {
        return NOTHING;
    }

    @Override
    public Optional<Utterance> notCounted(NotCounted event) {
        return NOTHING;
    }

    @Override
    public Optional<Utterance> signLearnt(SignLearnt event) {
        return NOTHING;
    }

    @Override
    public Optional<Utterance> signalLost(SignalLost event) {
        pace.interrupted();
        return say(Phrase.LOST);
    }

    @Override
    public Optional<Utterance> signalBack(SignalBack event) {
        return say(Phrase.BACK);
    }

    @Override
    public Optional<Utterance> breathUnseen(BreathUnseen event) {
        return say(Phrase.UNSEEN);
    }

    @Override
    public Optional<Utterance> breathSeen(BreathSeen event) {
        return say(Phrase.BACK);
    }

    @Override
    public Optional<Utterance> commandGiven(CommandGiven event) {
        return NOTHING;
    }

    @Override
    public Optional<Utterance> paused(Paused event) {
        pace.interrupted();
        return say(Phrase.PAUSED);
    }

    @Override
    public Optional<Utterance> resumed(Resumed event) {
        return say(Phrase.RESUMED);
    }

    @Override
    public Optional<Utterance> poseBegan(PoseBegan event) {
        arrival.at(event.place().pose(), language);
        return NOTHING;
    }

    @Override
    public Optional<Utterance> sideBegan(SideBegan event) {
        arrival.atSide(event.place(), language);
        return NOTHING;
    }

    @Override
    public Optional<Utterance> stepBegan(StepBegan event) {
        amountSaid = false;
        still.end();
        return Optional.of(atOnce(arrival.withStep(event.place(), event.text())));
    }

    @Override
    public Optional<Utterance> awaiting(Awaiting event) {
        List<String> first = arrival.with();
        if (event.part() == MovementPart.ROUND) {
            amountSaid = true;
            first.add(Amount.of(event.place().pose().hold(), length, language));
        }
        Phrase begin = event.phase() == Phase.EXHALE ? Phrase.BEGIN_WITH_EXHALE : Phrase.BEGIN_WITH_INHALE;
        Optional<Utterance> movement = movements.awaited(event, first, language);
        first.add(begin.in(language));
        return movement.isPresent() ? movement : Optional.of(atOnce(first));
    }

    @Override
    public Optional<Utterance> movementBegan(MovementBegan event) {
        List<String> before = List.copyOf(withNextMovement);
        withNextMovement.clear();
        return movements.began(event, before, pace.expected(event.phase()), language);
    }

    @Override
    public Optional<Utterance> holdBegan(HoldBegan event) {
        countdown.begin(event.progress());
        movements.holdBegan();
        withNextMovement.clear();
        Pose pose = event.place().pose();
        List<String> amount = amountSaid ? List.of() : List.of(Amount.of(pose.hold(), length, language));
        return still.begin(pose, amount, language);
    }

    @Override
    public Optional<Utterance> breathCounted(BreathCounted event) {
        OptionalInt left = countdown.counted(event.progress());
        if (left.isEmpty() || (left.getAsInt() != 3 && left.getAsInt() != 1)) {
            return NOTHING;
        }
        String words = (left.getAsInt() == 3 ? Phrase.THREE_MORE : Phrase.LAST_ONE).in(language);
        if (!event.place().pose().movements().isEmpty() && movements.wantsNextRound()) {
            withNextMovement.add(words);
            return NOTHING;
        }
        return Optional.of(patient(List.of(words)));
    }

    @Override
    public Optional<Utterance> breathTakenBack(BreathTakenBack event) {
        countdown.set(event.progress());
        return NOTHING;
    }

    @Override
    public Optional<Utterance> stayChanged(StayChanged event) {
        return say(event.progress().staying() ? Phrase.STAY : Phrase.UNTIL_FULL);
    }

    @Override
    public Optional<Utterance> holdEnded(HoldEnded event) {
        still.end();
        return NOTHING;
    }

    @Override
    public Optional<Utterance> closed(Closed event) {
        boolean isSaid = !event.early() && !event.after().isEmpty();
        return isSaid ? Optional.of(atOnce(event.after())) : say(Phrase.ENDED);
    }

    @Override
    public Optional<Utterance> recordingFailed(RecordingFailed event) {
        return NOTHING;
    }

    private Optional<Utterance> say(Phrase phrase) {
        return Optional.of(atOnce(List.of(phrase.in(language))));
    }
}
