package breathtrainer.routine;

import breathtrainer.breath.Phase;

/**
 * A movement that waits for the wearer's own onset of its phase.
 *
 * @param phase {@link Phase#INHALE} or {@link Phase#EXHALE}
 */
public record Movement(Phase phase, String text) {
    public Movement {
        if (phase != Phase.INHALE && phase != Phase.EXHALE) {
            throw new IllegalArgumentException("a movement goes with an inhale or an exhale, not with " + phase);
        }
    }
}
