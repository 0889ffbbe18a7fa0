package breathtrainer.routine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a routine.
 *
 * @param figure the drawing that goes with it
 * @param props what lies ready; may be empty
 * @param caution who should take care or leave it out
 * @param gettingReady how to come into it, one step each; may be empty
 * @param inhale what to do on each inhale of a still hold
 * @param exhale what to do on each exhale of a still hold
 * @param enter movements that lead into the hold, each on its own phase; may be empty
 * @param movements the movements of one round, in order; empty for a still hold
 * @param sides the sides in order, or empty; a text may name the present one by {@code {side}}
 * @param option another way to do it
 */
public record Pose(
        String name,
        Figure figure,
        List<String> props,
        @Nullable String caution,
        List<Instruction> gettingReady,
        @Nullable String inhale,
        @Nullable String exhale,
        List<Movement> enter,
        List<Movement> movements,
        List<String> sides,
        @Nullable String option,
        Hold hold) {
    public Pose {
        props = List.copyOf(props);
        gettingReady = List.copyOf(gettingReady);
        enter = List.copyOf(enter);
        movements = List.copyOf(movements);
        sides = List.copyOf(sides);
    }
}
