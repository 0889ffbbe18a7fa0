package breathtrainer.sound.cue;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Language;
import breathtrainer.session.MovementPart;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.sound.MovementWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of movements: which are spoken in which round, and in how few words they can be said. */
final class MovementLines {
    /** Share of the expected time that words may take: the next breath may be a little shorter. */
    private static final double SHARE = 0.9;

    /** Rounds that are spoken, where it is the first two. */
    private static final int WITH_WORDS = 2;

    private final MovementWords when;
    private int round;

    MovementLines(MovementWords when) {
        this.when = when;
    }

    /** A hold begins with its first round. */
    void holdBegan() {
        round = 0;
    }

    /**
     * The words of the movement that will begin with the next onset, few, so that they are over when it comes; empty where they
     * are not wanted.
     */
    Optional<Utterance> awaited(Awaiting event, List<String> first, Language language) {
        boolean wanted = event.part() == MovementPart.ENTER || when != MovementWords.NEVER;
        return event.briefly().filter(it -> wanted).map(words -> {
            List<String> lines = new ArrayList<>(first);
            lines.add(when(event).in(language));
            lines.add(words);
            return Utterance.announcing(key(event), lines);
        });
    }

    /**
     * The words of a movement that begins now.
     *
     * @param before what is to be said with them, perhaps nothing
     * @param expected seconds that it will last
     */
    Optional<Utterance> began(MovementBegan event, List<String> before, double expected, Language language) {
        if (event.part() == MovementPart.ROUND && event.movement() == 0) {
            round++;
        }
        if (!wanted(event.part(), round)) {
            return isFirstInSilence(event)
                    ? Optional.of(Utterance.patient(List.of(Phrase.GO_ON.in(language))))
                    : Optional.empty();
        }
        String phase = (event.phase() == Phase.EXHALE ? Phrase.EXHALE : Phrase.INHALE).in(language);
        List<Wording> wordings = new ArrayList<>();
        wordings.add(wording(before, phase, event.text()));
        event.cue().ifPresent(cue -> {
            wordings.add(wording(before, phase, cue));
            wordings.add(wording(before, cue)); // whether to breathe in or out, the tone has said
        });
        wordings.add(wording(before, phase));
        wordings.add(Wording.of(phase));
        return Optional.of(new Utterance(
                Urgency.WITH_MOVEMENT,
                Optional.of(key(event)),
                wordings.stream().distinct().toList(),
                SHARE * expected));
    }

    /** Whether the next round of the present hold is spoken. */
    boolean wantsNextRound() {
        return wanted(MovementPart.ROUND, round + 1);
    }

    private boolean wanted(MovementPart part, int inRound) {
        return part == MovementPart.ENTER
                || when == MovementWords.ALWAYS
                || (when == MovementWords.FIRST_TWO_ROUNDS && inRound <= WITH_WORDS);
    }

    /** The wearer is told that words end, lest they be missed; where rounds are counted, the count goes on being told. */
    private boolean isFirstInSilence(MovementBegan event) {
        return when == MovementWords.FIRST_TWO_ROUNDS
                && round == WITH_WORDS + 1
                && event.movement() == 0
                && event.place().pose().hold().isTimed();
    }

    /** Of two that lead into a hold on the same phase, the second waits for another breath. */
    private static Phrase when(Awaiting event) {
        boolean isFirst = event.part() != MovementPart.ENTER || event.movement() == 0;
        if (event.phase() == Phase.EXHALE) {
            return isFirst ? Phrase.ON_NEXT_EXHALE : Phrase.ON_EXHALE_AFTER;
        }
        return isFirst ? Phrase.ON_NEXT_INHALE : Phrase.ON_INHALE_AFTER;
    }

    private static Wording wording(List<String> before, String... lines) {
        List<String> all = new ArrayList<>(before);
        all.addAll(List.of(lines));
        return Wording.of(all);
    }

    private static MovementKey key(Awaiting event) {
        return new MovementKey(event.place().poseNumber(), event.place().sideNumber(), event.part(), event.movement());
    }

    private static MovementKey key(MovementBegan event) {
        return new MovementKey(event.place().poseNumber(), event.place().sideNumber(), event.part(), event.movement());
    }
}
