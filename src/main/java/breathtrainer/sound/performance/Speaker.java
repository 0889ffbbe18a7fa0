package breathtrainer.sound.performance;

import breathtrainer.routine.Language;
import breathtrainer.sound.cue.SpokenLine;
import breathtrainer.sound.cue.Utterance;
import breathtrainer.sound.cue.Wording;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.voice.Voice;
import java.util.Optional;

/** Has an utterance spoken in the wording that fits. Waits for the voice as long as that does. */
public final class Speaker {
    private static final Clip BETWEEN_LINES = Clip.silence(0.22);

    private final Voice voice;
    private final double speed;

    /** With the speed of the practice, 1 for life: words have as much less time. */
    public Speaker(Voice voice, double speed) {
        this.voice = voice;
        this.speed = speed;
    }

    /** The first wording that can be spoken in its time, if any. */
    public Optional<Spoken> speak(Utterance utterance, Language language) {
        for (Wording wording : utterance.wordings()) {
            Optional<Clip> clip = clip(wording, language);
            if (clip.isPresent() && clip.get().seconds() <= utterance.within() / speed) {
                return clip.map(
                        it -> new Spoken(utterance.urgency(), utterance.about(), wording.text(), it, voice.name()));
            }
        }
        return Optional.empty();
    }

    /** All of its lines, or nothing. */
    private Optional<Clip> clip(Wording wording, Language language) {
        Clip all = null;
        for (SpokenLine line : wording.lines()) {
            Optional<Clip> next = voice.speak(line.text(), language);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            all = all == null ? next.get() : all.then(BETWEEN_LINES).then(next.get());
        }
        return Optional.ofNullable(all);
    }
}
