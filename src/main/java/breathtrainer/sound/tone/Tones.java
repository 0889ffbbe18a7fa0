package breathtrainer.sound.tone;

import breathtrainer.sound.ToneCharacter;
import breathtrainer.sound.mix.Clip;
import java.util.EnumMap;
import java.util.Map;

/** The tones of one character; each is made once. May be asked from any thread. */
public final class Tones {
    private final ToneCharacter character;
    private final Map<ToneKind, Clip> made = new EnumMap<>(ToneKind.class);

    /** None is made yet. */
    public Tones(ToneCharacter character) {
        this.character = character;
    }

    /** What they are made of. */
    public ToneCharacter character() {
        return character;
    }

    /** At most eleven seconds, below -6 dBFS. The first time takes some milliseconds. */
    public synchronized Clip of(ToneKind kind) {
        return made.computeIfAbsent(kind, it -> Synthesis.clip(Motif.of(it), Timbres.of(character)));
    }

    /** Makes all of them, so that none is late. */
    public void makeAll() {
        for (ToneKind kind : ToneKind.values()) {
            of(kind);
        }
    }
}
