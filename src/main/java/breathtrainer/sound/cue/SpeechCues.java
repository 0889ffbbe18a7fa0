package breathtrainer.sound.cue;

import static breathtrainer.sound.cue.Utterance.atOnce;
import static breathtrainer.sound.cue.Utterance.patient;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Language;
import breathtrainer.routine.Length;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.ReadingTime;
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
import breathtrainer.sound.CountedTones;
import breathtrainer.sound.SoundSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is spoken at each event, if anything. Where the wearer arrives is kept until the first thing to do there is told. */
final class SpeechCues implements SessionEventVisitor<Optional<Utterance>> {
    private static final Optional<Utterance> NOTHING = Optional.empty();

    /** Seconds of a step that are left to do it in silence. */
    private static final double DOING = 3;

    private final MovementLines movements;
    private final StillHold still = new StillHold();
    private final Countdown countdown = new Countdown();
    private final BreathPace pace = new BreathPace();
    private final Arrival arrival = new Arrival();
    private final TimedHold timed = new TimedHold();
    private final Legend legend = new Legend();
    private final CountedTones counted;
    private final List<String> withNextMovement = new ArrayList<>();
    private Language language = Language.ENGLISH;
    private Length length = Length.SHORT;
    private boolean amountSaid;
    private int paragraphs;

    SpeechCues(SoundSettings settings) {
        this.movements = new MovementLines(settings.movements());
        this.counted = settings.counted();
    }

    @Override
    public Optional<Utterance> began(Began event) {
        language = event.routine().language();
        length = event.length();
        paragraphs = event.routine().before().size();
        legend.begin(counted, language);
        arrival.begin(event.routine());
        return NOTHING;
    }

    @Override
    public Optional<Utterance> advised(Advised event) {
        List<String> text = List.of(event.text());
        boolean isAtAnEnd = event.paragraph() == 0 || event.paragraph() == paragraphs - 1;
        Instruction time = ReadingTime.toHear(event.text());
        List<String> told = isAtAnEnd ? legend.oneBeside(time) : List.of();
        return Optional.of(
                event.paragraph() == 0
                        ? longer(told, text, text, time.seconds())
                        : longer(text, told, text, time.seconds()));
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
        return still.exhaleBegan(event.time());
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
        arrival.at(event.place(), language);
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
        List<String> lines = arrival.withStep(event.place(), event.text(), language);
        double seconds = event.place().preparation().get(event.step()).seconds();
        legend.at(event.place(), event.step(), language);
        List<String> told = legend.allBeside(seconds - DOING, lines);
        return Optional.of(longer(lines, told, lines, seconds));
    }

    @Override
    public Optional<Utterance> awaiting(Awaiting event) {
        List<String> first = arrival.unsaid();
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
        timed.begin(event.progress());
        movements.holdBegan();
        withNextMovement.clear();
        Pose pose = event.place().pose();
        still.begin(pose, language);
        return amountSaid ? NOTHING : Optional.of(patient(List.of(Amount.of(pose.hold(), length, language))));
    }

    @Override
    public Optional<Utterance> breathCounted(BreathCounted event) {
        Optional<Phrase> left = left(event.progress());
        if (left.isEmpty()) {
            return NOTHING;
        }
        String words = left.get().in(language);
        if (!event.place().pose().movements().isEmpty() && movements.wantsNextRound()) {
            withNextMovement.add(words);
            return NOTHING;
        }
        return Optional.of(patient(List.of(words)));
    }

    private Optional<Phrase> left(Progress progress) {
        OptionalInt left = countdown.counted(progress);
        if (left.isPresent()) {
            return switch (left.getAsInt()) {
                case 3 -> Optional.of(Phrase.THREE_MORE);
                case 1 -> Optional.of(Phrase.LAST_ONE);
                default -> Optional.empty();
            };
        }
        return timed.counted(progress);
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

    /** Some lines and more lines, or fewer where a voice is too slow. */
    private static Utterance longer(List<String> some, List<String> more, List<String> fewer, double seconds) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all.equals(fewer) ? atOnce(fewer) : Utterance.atOnce(all, fewer, seconds);
    }

    private Optional<Utterance> say(Phrase phrase) {
        return Optional.of(atOnce(List.of(phrase.in(language))));
    }
}
