package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/**
 * Looks at the last while as if nothing had been before it. Whatever was learnt from a tug, from rubbish or from a few deep
 * breaths makes the turn rule deaf to what is much smaller; but where the newest swings are alike and make up all that has
 * moved within the shortest while that holds them, they are breath, of whatever size. Nothing is remembered between two looks.
 */
final class FreshLook {
    private final Trail trail;
    private final boolean sways;
    private final RegularSwings few = ofAtLeast(RecoveryTuning.FEW);
    private final RegularSwings many = ofAtLeast(RecoveryTuning.MANY);
    private RegularSwings swings = few;
    private double highest;
    private double lowest;

    /** @param sways whether a chest's sway shows between slow breaths, so that small swings alone must be patiently looked at */
    FreshLook(Trail trail, boolean sways) {
        this.trail = trail;
        this.sways = sways;
    }

    /**
     * Whether there is breath that the turn rule does not see.
     *
     * @param usual the usual swing; infinite if none is known
     * @param least swings so small are noise
     * @param established whether the usual swing has been so for long
     */
    boolean finds(double usual, double least, boolean established) {
        highest = trail.last();
        lowest = trail.last();
        long from = trail.newest();
        for (double seconds : RecoveryTuning.WHILES) {
            long first = Math.max(trail.oldest(), trail.newest() - Grid.steps(seconds));
            widen(first, from);
            from = first;
            double range = highest - lowest;
            if (range > most(established) * usual) {
                return false;
            }
            boolean small = range < RecoveryTuning.SMALL * usual && usual < Double.POSITIVE_INFINITY;
            swings = small && established ? many : few;
            if ((!small || seconds >= patience(established)) && range > least && isBreath(first)) {
                return true;
            }
        }
        return false;
    }

    /** The swings that were found. */
    RegularSwings swings() {
        return swings;
    }

    /** Of the usual swing, the largest that is looked for: a wrong one of the beginning may be only half too large. */
    private double most(boolean established) {
        return sways && !established ? RecoveryTuning.MOST_AT_FIRST : RecoveryTuning.MOST;
    }

    /** Seconds for which there must be nothing larger than small swings. */
    private double patience(boolean established) {
        return !sways ? 0 : established ? RecoveryTuning.SWAY : RecoveryTuning.SWAY_AT_FIRST;
    }

    private static RegularSwings ofAtLeast(int count) {
        return new RegularSwings(count, RecoveryTuning.SHORTEST, RecoveryTuning.LONGEST);
    }

    private void widen(long first, long end) {
        for (long step = first; step < end; step++) {
            highest = Math.max(highest, trail.at(step));
            lowest = Math.min(lowest, trail.at(step));
        }
    }

    private boolean isBreath(long first) {
        double range = highest - lowest;
        swings.forget();
        for (long step = first; step <= trail.newest(); step++) {
            swings.accept(step, trail.at(step), RecoveryTuning.HYSTERESIS * range);
        }
        return swings.areAlike() && swings.smallest() >= RecoveryTuning.SHARE * range && goesOn();
    }

    /** Whether the next swing is not overdue. */
    private boolean goesOn() {
        return (trail.newest() - swings.extremum()) * Grid.STEP <= RecoveryTuning.OVERDUE * swings.longest();
    }
}
