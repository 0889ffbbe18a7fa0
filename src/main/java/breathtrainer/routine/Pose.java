package breathtrainer.routine;

import breathtrainer.breath.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a routine.
 *
 * @param figure the name of the drawing that goes with it; there may be none of that name
 * @param props what lies ready; may be empty
 * @param caution who should take care or leave it out
 * @param gettingReady how to come into it, one step each; may be empty
 * @param inhale what to do on each inhale of a still hold
 * @param exhale what to do on each exhale of a still hold
 * @param enter movements that lead into the hold, each on its own phase; may be empty
 * @param movements the movements of one round, in order; empty for a still hold
 * @param sides the sides in order, or empty; a text may name the present one by {@code {side}}
 * @param option another way to do it
 * @param changingSide how to come from one side to the next, one step each; empty for the usual words
 */
public record Pose(
        String name,
        String figure,
        List<String> props,
        @Nullable String caution,
        List<Instruction> gettingReady,
        @Nullable String inhale,
        @Nullable String exhale,
        List<Movement> enter,
        List<Movement> movements,
        List<String> sides,
        @Nullable String option,
        Hold hold,
        List<Instruction> changingSide) {
    public Pose {
        props = List.copyOf(props);
        gettingReady = List.copyOf(gettingReady);
        enter = List.copyOf(enter);
        movements = List.copyOf(movements);
        sides = List.copyOf(sides);
        changingSide = List.copyOf(changingSide);
    }

    /** What the wearer is told on arriving, beside the name and the first thing to do: it needs its time. */
    List<String> introduction() {
        return introduction(props, caution);
    }

    /** As {@link #introduction()}, of a pose that is being read. */
    public static List<String> introduction(List<String> props, @Nullable String caution) {
        List<String> told = new ArrayList<>(props);
        if (caution != null) {
            told.add(caution);
        }
        return told;
    }

    /** The same for whoever knows how to come into it: nothing is said of that but its name. */
    Pose named() {
        List<Instruction> none = List.of();
        return new Pose(
                name, figure, props, caution, none, inhale, exhale, enter, movements, sides, option, hold, none);
    }

    /** The phase whose onset begins the hold. */
    public Phase firstPhase() {
        return movements.isEmpty() ? Phase.INHALE : movements.get(0).phase();
    }
}
