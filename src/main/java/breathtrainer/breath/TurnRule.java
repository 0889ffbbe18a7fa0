package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * When a drop from an extremum is a turn: when it is plain, that is deep, or when it is steady, that is deeper than any recent
 * counter-swing and kept up for a good part of a half-breath. Sensitivity divides all three thresholds. And when it is too soon
 * after the turn before to be one.
 */
final class TurnRule {
    private final UsualBreath usual;
    private final double plain;
    private final double steady;
    private final double slope;

    TurnRule(UsualBreath usual, double sensitivity) {
        this.usual = usual;
        plain = Tuning.PLAIN_DROP / sensitivity;
        steady = Tuning.STEADY_DROP / sensitivity;
        slope = Tuning.STEADY_DROP_SLOPE / sensitivity;
    }

    /**
     * @param drop from the extremum until now
     * @param steps since the extremum
     * @param swing the usual swing
     */
    boolean isTurn(double drop, long steps, double swing) {
        return drop > plain(swing) || (usual.known() >= 2 && isSteady(drop, steps * Grid.STEP, swing));
    }

    /** A deeper drop is a turn at once. */
    double plain(double swing) {
        return plain * swing;
    }

    /**
     * Whether a half-breath has lasted long enough to end; one that moves little must last longer.
     *
     * @param moved from its beginning to its extremum
     * @param lasted seconds until now
     * @param swing the usual swing
     */
    boolean isLongEnough(double moved, double lasted, double swing) {
        return usual.known() < 2 || lasted > leastHalves(moved, swing) * usual.half();
    }

    /** How many usual halves a half-breath must last that has moved so far. */
    static double leastHalves(double moved, double swing) {
        return moved < Tuning.SMALL_SWING * swing ? Tuning.LEAST_HALVES_OF_SMALL : Tuning.LEAST_HALVES;
    }

    private boolean isSteady(double drop, double lasted, double swing) {
        return drop > Math.max(steady * swing, Tuning.ABOVE_COUNTER_SWINGS * usual.counterSwing())
                && lasted >= Math.max(Tuning.STEADY_DROP_LASTS, Tuning.STEADY_DROP_LASTS_HALVES * usual.half())
                && drop / lasted >= slope * swing / usual.half();
    }
}
