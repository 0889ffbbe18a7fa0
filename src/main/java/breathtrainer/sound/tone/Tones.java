package breathtrainer.sound.tone;

import breathtrainer.sound.ToneCharacter;
import breathtrainer.sound.mix.Clip;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tones of one character; each is made once. May be asked from any thread. */
public final class Tones {
    /** Seconds for which the last note is left alone. */
    private static final double MOMENT = 0.6;

    private final ToneCharacter character;
    private final Map<ToneKind, Clip> made = new ConcurrentHashMap<>();

    /** None is made yet. */
    public Tones(ToneCharacter character) {
        this.character = character;
    }

    /** What they are made of. */
    public ToneCharacter character() {
        return character;
    }

    /** At most eleven seconds, below -6 dBFS. The first time takes some tenths of a second. */
    public Clip of(ToneKind kind) {
        return made.computeIfAbsent(kind, it -> Synthesis.clip(Motif.of(it), Timbres.of(character)));
    }

    /** After how many samples words may begin that belong to it: what tells where the wearer is has its moment first. */
    public int wordsAfter(ToneKind kind) {
        return switch (kind) {
            case INHALE, EXHALE, BREATH, LAST_BREATHS -> 0;
            case POSE, SIDE, LOST, BACK, END -> Clip.samplesIn(Motif.of(kind).lastBegins() + MOMENT);
        };
    }

    /** Begins to make all of them on a thread of its own, so that none is late: together they take a second or two. */
    public void makeAll() {
        Thread making = new Thread(
                () -> {
                    for (ToneKind kind : ToneKind.values()) {
                        of(kind);
                    }
                },
                "tones");
        making.setDaemon(true);
        making.start();
    }
}
