package breathtrainer.breath;

/**
 * How unlikely a stretch of the level is as one half-breath, in nats: by its size, by its duration, and by what goes back in
 * it. What goes back costs in proportion and not by its square, since humps and sway are large at times.
 */
final class SegmentCost {
    private final UsualSegments usual;
    private double swing;
    private double scale;
    private double unsureness;
    private double slower;

    SegmentCost(UsualSegments usual) {
        this.usual = usual;
    }

    /**
     * What is expected now.
     *
     * @param swing of a half-breath
     * @param scale by which the level goes back inside one
     * @return whether that is news
     */
    boolean expect(double swing, double scale) {
        boolean news = this.swing != swing || this.scale != scale || slower != usual.slower();
        slower = usual.slower();
        this.swing = swing;
        this.scale = scale;
        unsureness = usual.unsureness();
        return news;
    }

    /**
     * Of one that is over.
     *
     * @param moved from its beginning to its end, along its way
     * @param back what went back on the way
     */
    double closed(Direction way, double moved, double seconds, double back) {
        if (moved <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double size = Math.log(moved / swing) / SegmentTuning.SWINGS_SPREAD;
        double duration = Math.log(seconds / usual.half(way))
                / (SegmentTuning.HALVES_SPREAD * (1 + SegmentTuning.HALVES_UNSURE * unsureness));
        return SegmentTuning.TURN
                + (seconds < SegmentTuning.SHORTEST_HALF ? SegmentTuning.TOO_SHORT : 0)
                + size * size / 2
                + Math.min(SegmentTuning.HALF_AT_MOST, duration * duration / 2)
                + back / (2 * scale);
    }

    /** Of one that goes on, so far: whether it will be small or short is not known, but it may be overdue. */
    double open(Direction way, double moved, double seconds, double back) {
        double beyond = Math.max(0, -moved) / scale;
        return back / (2 * scale) + beyond * beyond / 2 + overdue(seconds / usual.half(way), usual.irregularity(way));
    }

    /** What goes back as far as this costs as much as the usual half-breath would. */
    double worthATurn() {
        return 2 * scale * SegmentTuning.TURN;
    }

    private double overdue(double halves, double irregularity) {
        if (halves <= 1) {
            return 0;
        }
        double spread = Math.max(
                SegmentTuning.OVERDUE_SPREAD * (1 + SegmentTuning.OVERDUE_UNSURE * unsureness),
                SegmentTuning.OVERDUE_IRREGULAR * irregularity);
        double over = Math.log(halves) / spread;
        return Math.min(SegmentTuning.OVERDUE_AT_MOST, over * over / 2);
    }
}
