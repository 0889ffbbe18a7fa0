package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/** What there is to go by before a breath is known: how far the level has moved since looking for breath began. */
final class Beginning {
    private final Trail level;
    private long began;

    Beginning(Trail level) {
        this.level = level;
    }

    /** Looking for breath begins at this step. */
    void beginAt(long step) {
        began = step;
    }

    /** Whether it has begun long enough ago for filters to have settled. */
    boolean isWarm() {
        return (level.newest() - began) * Grid.STEP >= Tuning.WARM_UP;
    }

    /** From the lowest to the highest, over the last while. */
    double range() {
        long from = Math.max(began, level.newest() - Grid.steps(Tuning.START_RANGE_OVER));
        double highest = level.last();
        double lowest = level.last();
        for (long step = from; step < level.newest(); step++) {
            highest = Math.max(highest, level.at(step));
            lowest = Math.min(lowest, level.at(step));
        }
        return highest - lowest;
    }
}
