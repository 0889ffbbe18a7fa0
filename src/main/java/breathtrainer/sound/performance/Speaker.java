package breathtrainer.sound.performance;

import breathtrainer.routine.Language;
import breathtrainer.routine.Routine;
import breathtrainer.sound.cue.SpokenLine;
import breathtrainer.sound.cue.Urgency;
import breathtrainer.sound.cue.Utterance;
import breathtrainer.sound.cue.Wording;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.voice.Recordings;
import breathtrainer.sound.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Has an utterance spoken in the wording that fits. Waits for the voice as long as that does. */
public final class Speaker {
    private static final Clip BETWEEN_LINES = Clip.silence(0.22);

    private final Voice voice;
    private final double speed;
    private final Consumer<String> trouble;
    private volatile Recordings recordings = Recordings.NONE;

    /**
     * Speaks in a practice of that speed, 1 for life: words have as much less time.
     *
     * @param trouble told of a teacher's recording that cannot be played
     */
    public Speaker(Voice voice, double speed, Consumer<String> trouble) {
        this.voice = voice;
        this.speed = speed;
        this.trouble = trouble;
    }

    /** What its teacher has recorded is heard from now on. */
    public void begin(Routine routine) {
        recordings = Recordings.of(routine, trouble);
    }

    /** The first wording that can be spoken in its time; what belongs to no movement is spoken in any case. */
    public Optional<Spoken> speak(Utterance utterance, Language language) {
        Optional<Spoken> spoken = Optional.empty();
        for (Wording wording : voice == Voice.NONE ? List.<Wording>of() : utterance.wordings()) {
            spoken = spoken(utterance, wording, language);
            if (spoken.filter(it -> it.clip().seconds() <= utterance.within() / speed)
                    .isPresent()) {
                return spoken;
            }
        }
        return utterance.urgency() == Urgency.WITH_MOVEMENT ? Optional.empty() : spoken;
    }

    /** All of its lines, or nothing; where there is no voice at all, those that were recorded. */
    private Optional<Spoken> spoken(Utterance utterance, Wording wording, Language language) {
        Clip all = null;
        List<String> texts = new ArrayList<>();
        for (SpokenLine line : wording.lines()) {
            Optional<Clip> next = recordings.clip(line.text()).or(() -> voice.speak(line.text(), language));
            if (next.isPresent()) {
                all = all == null ? next.get() : all.then(BETWEEN_LINES).then(next.get());
                texts.add(line.text());
            } else if (voice != Voice.MISSING) {
                return Optional.empty();
            }
        }
        String text = String.join(" ", texts);
        return Optional.ofNullable(all)
                .map(clip -> new Spoken(utterance.urgency(), utterance.about(), text, clip, voice.name()));
    }
}
