package breathtrainer.breath;

/** How large a breath is now, and what is too small to be one: by what is usual, and by all that has moved of late. */
final class SegmentScales {
    private final UsualSegments usual;
    private final RecentRange range = new RecentRange(SegmentTuning.RANGE_OVER);
    private final Grain grain = new Grain();

    SegmentScales(UsualSegments usual) {
        this.usual = usual;
    }

    /** Takes one step of the level and of what is divided of it. */
    void accept(double level, double slow) {
        grain.accept(level);
        range.accept(slow);
    }

    /** What has moved so far is over. */
    void forget() {
        range.forget();
    }

    /** The usual swing, or what the range of late makes likely if that is more. */
    double swing(double usualSwing) {
        return Math.max(usualSwing, SegmentTuning.SWING_OF_RANGE * range.value());
    }

    /**
     * By how much the level goes back inside a half-breath.
     *
     * @param swing the usual swing
     * @param remembered how much of what is usual is not yet forgotten
     */
    double back(double swing, double remembered) {
        double moved = SegmentTuning.SCALE_OF_RANGE * range.value();
        double noise = SegmentTuning.SCALE_OF_NOISE * grain.deviation();
        return Math.max(learnt(swing) * remembered, Math.max(moved, noise));
    }

    /** The standard deviation of the level's white noise. */
    double noise() {
        return grain.calm();
    }

    /** Whether so little has moved of late that it is of quite another breath. */
    boolean isOutgrown() {
        return range.value() < SegmentTuning.OUTGROWN * usual.breath().swing();
    }

    private double learnt(double swing) {
        if (usual.breath().known() < 2) {
            return SegmentTuning.FIRST_SCALE * swing;
        }
        double usualSwing = usual.breath().swing();
        double most = Math.min(
                SegmentTuning.LARGEST_SCALE * usualSwing, SegmentTuning.SCALE_OF_COUNTER_SWING * usual.counterSwing());
        double ofAllThatMoves = SegmentTuning.LARGEST_SCALE_OF_RANGE * range.value();
        return Math.max(SegmentTuning.LEAST_SCALE * usualSwing, Math.min(most, ofAllThatMoves));
    }
}
