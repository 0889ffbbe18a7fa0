package breathtrainer.breath;

import breathtrainer.signal.EndSlope;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/** Sees a turn when the slope has turned against the half-breath and the level has come back a little. */
final class SlopeMember extends FastMember {
    private final EndSlope slope;
    private final Trail levels;
    private final SmoothTrail smooth;

    /**
     * @param levels the level, which has this step's value when this member is asked
     * @param smooth the level smoothed, likewise
     */
    SlopeMember(EndSlope slope, Trail levels, SmoothTrail smooth, ReferenceTier reference) {
        super(reference);
        this.slope = slope;
        this.levels = levels;
        this.smooth = smooth;
    }

    @Override
    double observe(double level) {
        return slope.of(levels);
    }

    @Override
    double height() {
        return smooth.last();
    }

    @Override
    boolean isTurn(double drop) {
        if (drop < Tuning.SLOPE_DROP * reference.swing()) {
            return false;
        }
        double back = -direction().sign * trail().last();
        double usual = reference.usual().slope();
        return usual > 0 && back > threshold(Tuning.LEAST_SLOPE * usual, Tuning.FIRST_SLOPE * usual);
    }

    @Override
    boolean isTooNoisy() {
        return noise() > Tuning.NOISIEST_SLOPE * reference.usual().slope();
    }

    @Override
    double delay() {
        return slope.delay();
    }

    /** Between the first plain slope of the half-breath and the last. */
    @Override
    double counterMove(ReferenceTurn turn) {
        double usual = reference.usual().slope();
        int way = turn.way().sign;
        long earlier = Grid.steps(reference.delay() - delay());
        long from = Math.max(trail().oldest(), turn.before() - earlier);
        long to = Math.min(trail().newest(), turn.extremum() - earlier);
        while (from < to && way * trail().at(from) < Tuning.SLOPE_BEGUN * usual) {
            from++;
        }
        while (from < to && way * trail().at(to) < Tuning.SLOPE_ENDED * usual) {
            to--;
        }
        return steepestBack(from, to, way);
    }

    private double steepestBack(long from, long to, int way) {
        double steepest = 0;
        for (long step = from; step <= to; step++) {
            steepest = Math.max(steepest, -way * trail().at(step));
        }
        return steepest;
    }
}
