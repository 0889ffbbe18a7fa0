package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;
import org.jspecify.annotations.Nullable;

/** Looks for breath that a reference tier is deaf to, since it is quite another than what was usual. */
final class OtherBreath {
    private final Trail trail;
    private final UsualBreath usual;
    private final RegularSwings regular;
    private final double leastSize; // of the usual swing
    private final FreshLook fresh;

    private OtherBreath(Trail trail, UsualBreath usual, int over, double leastSize, boolean sways) {
        this.trail = trail;
        this.usual = usual;
        this.regular = new RegularSwings(over, Tuning.REGULAR_SHORTEST, Tuning.REGULAR_LONGEST);
        this.leastSize = leastSize;
        this.fresh = new FreshLook(trail, sways);
    }

    static OtherBreath ofBelt(Trail trail, UsualBreath usual) {
        return new OtherBreath(trail, usual, Tuning.REGULAR_OVER, 0, false);
    }

    /** The sway between slow breaths is regular at times, so that more is asked for. */
    static OtherBreath ofChest(Trail trail, UsualBreath usual) {
        return new OtherBreath(trail, usual, SegmentTuning.REGULAR_OVER, SegmentTuning.REGULAR_SIZE, true);
    }

    /** Looks for swings in a row from now on. */
    void forget() {
        regular.forget();
    }

    /** Takes one step: the swings that are quicker than usual and so regular that they are breath; null nearly always. */
    @Nullable RegularSwings quicker() {
        boolean found = usual.known() >= 2
                && regular.accept(trail.newest(), trail.last(), Tuning.REGULAR_HYSTERESIS * usual.swing())
                && regular.smallest() >= leastSize * usual.swing()
                && regular.areQuicker(usual);
        return found ? regular : null;
    }

    /**
     * The swings of the last while that are breath, as if nothing had been before; null nearly always.
     *
     * @param sinceTurn seconds; looks only if no turn has been for long
     * @param swing the usual swing
     * @param least swings so small are noise
     * @param established whether the usual swing has been so for long
     */
    @Nullable RegularSwings anew(double sinceTurn, double swing, double least, boolean established) {
        double after = established ? RecoveryTuning.AFTER_HALVES * usual.half() : 0;
        boolean due = sinceTurn > Math.max(RecoveryTuning.AFTER, after)
                && trail.newest() % Grid.steps(RecoveryTuning.EVERY) == 0;
        return due && fresh.finds(swing, least, established) ? fresh.swings() : null;
    }
}
