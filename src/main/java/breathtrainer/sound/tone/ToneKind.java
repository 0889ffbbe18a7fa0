package breathtrainer.sound.tone;

import java.util.Locale;

/** What a tone says. */
public enum ToneKind {
    /** The wearer breathes in: it rises. */
    INHALE,
    /** The wearer breathes out: it sinks. */
    EXHALE,
    /** A breath was counted. */
    BREATH,
    /** One of the last three was counted. */
    LAST_BREATHS,
    /** Another pose. */
    POSE,
    /** The other side of the same pose. */
    SIDE,
    /** No breath can be seen. */
    LOST,
    /** Breath can be seen again. */
    BACK,
    /** The practice is over. */
    END;

    /** Its name in a table: {@code last-breaths}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
