package breathtrainer.routine;

import breathtrainer.breath.Phase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A movement that waits for the wearer's own onset of its phase.
 *
 * @param phase {@link Phase#INHALE} or {@link Phase#EXHALE}
 * @param cue the same in a few words, which are spoken where there is no time for all; none if it is short already
 * @param voice a recording of somebody who says the text, in WAV or OGG; else the system's voice does
 */
public record Movement(
        Phase phase,
        String text,
        @Nullable String cue,
        @Nullable Path voice) {
    public Movement {
        if (phase != Phase.INHALE && phase != Phase.EXHALE) {
            throw new IllegalArgumentException("a movement goes with an inhale or an exhale, not with " + phase);
        }
    }

    /** One that nobody has recorded. */
    public Movement(Phase phase, String text, @Nullable String cue) {
        this(phase, text, cue, null);
    }

    /** One without a short form. */
    public Movement(Phase phase, String text) {
        this(phase, text, null, null);
    }
}
