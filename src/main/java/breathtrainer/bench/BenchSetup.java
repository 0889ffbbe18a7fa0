package breathtrainer.bench;

import breathtrainer.rerun.Practised;
import breathtrainer.routine.Routine;
import java.util.List;

/**
 * A recording that is laid on the bench.
 *
 * @param own with what it was practised, as it says itself
 * @param routines others that can be chosen
 * @param facts about it, one line
 */
public record BenchSetup(BenchSource source, Practised own, List<Routine> routines, String facts) {
    public BenchSetup {
        routines = List.copyOf(routines);
    }
}
