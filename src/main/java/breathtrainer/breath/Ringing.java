package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/**
 * Sees when a filter is still on its way back from something large that is over: the level has stayed within a narrow band for
 * longer than the filter is late, and the filter is far from it. No breath does that, however quick it is.
 */
final class Ringing {
    private final Trail level;
    private int undisturbed;

    Ringing(Trail level) {
        this.level = level;
    }

    /**
     * Looks at what a filter has made of the level; to be asked at each step, and looks now and then.
     *
     * @param disturbed whether the level stands still because the body moves or nothing is measured
     */
    boolean accept(Trail filtered, boolean disturbed) {
        undisturbed = disturbed ? 0 : undisturbed + 1;
        boolean due = level.newest() % Grid.steps(RecoveryTuning.RINGING_EVERY) == 0;
        return due && undisturbed > Grid.steps(RecoveryTuning.RINGING_OVER) && isFar(filtered.last());
    }

    private boolean isFar(double filtered) {
        double highest = level.last();
        double lowest = level.last();
        for (int ago = 1; ago < Grid.steps(RecoveryTuning.RINGING_OVER); ago++) {
            double before = level.at(level.newest() - ago);
            highest = Math.max(highest, before);
            lowest = Math.min(lowest, before);
        }
        double band = highest - lowest;
        return band > 0 && Math.abs(filtered - level.last()) > RecoveryTuning.RINGING_FAR * band;
    }
}
