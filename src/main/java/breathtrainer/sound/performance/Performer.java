package breathtrainer.sound.performance;

import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.mix.Mixer;
import breathtrainer.sound.mix.Playing;
import breathtrainer.sound.tone.ToneKind;
import breathtrainer.sound.tone.Tones;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets tones and words begin and end in a mixer. For one thread; positions only go on. */
public final class Performer {
    /** Kind of what is spoken. */
    public static final String VOICE = "voice";

    private static final int LET_GO = Clip.samplesIn(0.08);

    private final Mixer mixer;
    private final Tones tones;
    private final SpeechTurn speech;
    private final Consumer<Sounding> begun;
    private @Nullable Playing breath;

    /**
     * Performs in a mixer.
     *
     * @param begun told of all that will be heard, when that is known
     */
    public Performer(Mixer mixer, Tones tones, Consumer<Sounding> begun) {
        this.mixer = mixer;
        this.tones = tones;
        this.speech = new SpeechTurn(mixer);
        this.begun = begun;
    }

    /** A tone begins. That of a breath ends the one of the breath before, and the words of its movement. */
    public void tone(ToneKind kind, long at) {
        Playing playing = mixer.start(tones.of(kind), at);
        if (kind == ToneKind.INHALE || kind == ToneKind.EXHALE) {
            if (breath != null) {
                breath.letGo(at, LET_GO);
            }
            breath = playing;
            speech.breathTurned(at);
        }
        speech.notBefore(at + tones.wordsAfter(kind));
        begun.accept(new Sounding(kind.word(), tones.character().word(), "", playing));
    }

    /** Something is to be said, if it finds its turn. */
    public void say(Spoken spoken, long at) {
        speech.ask(spoken, at)
                .ifPresent(playing -> begun.accept(new Sounding(VOICE, spoken.voice(), spoken.text(), playing)));
    }

    /** What is being said ends. */
    public void quiet(long at) {
        speech.quiet(at);
    }
}
