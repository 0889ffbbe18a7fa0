package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * How long a breath takes of late, seen without deciding what is one: with which of many periods the level's movement goes
 * along best (a Fourier transform that forgets). So turns that were none cannot bring more of them by what they teach.
 */
final class HeardPace {
    private static final int EVERY = Grid.steps(SegmentTuning.PACE_EVERY);
    private static final double SPAN = SegmentTuning.SLOWEST_PACE / SegmentTuning.QUICKEST_PACE;
    private static final int LAST = SegmentTuning.PACES - 1;

    private final double[] seconds = new double[SegmentTuning.PACES];
    private final double[] cosines = new double[SegmentTuning.PACES];
    private final double[] sines = new double[SegmentTuning.PACES];
    private final double[] along = new double[SegmentTuning.PACES];
    private final double[] across = new double[SegmentTuning.PACES];
    private int best;
    private double sum;
    private int steps;
    private double before = Double.NaN;

    HeardPace() {
        double kept = Math.exp(-SegmentTuning.PACE_EVERY / SegmentTuning.PACE_WITHIN);
        for (int k = 0; k <= LAST; k++) {
            seconds[k] = SegmentTuning.QUICKEST_PACE * Math.pow(SPAN, (double) k / LAST);
            double turn = 2 * Math.PI * SegmentTuning.PACE_EVERY / seconds[k];
            cosines[k] = kept * Math.cos(turn);
            sines[k] = kept * Math.sin(turn);
        }
    }

    /** Takes one step of the level; true if it was looked at. */
    boolean accept(double level) {
        sum += level;
        steps++;
        if (steps < EVERY) {
            return false;
        }
        double now = sum / EVERY;
        move(Double.isNaN(before) ? 0 : now - before);
        before = now;
        sum = 0;
        steps = 0;
        return true;
    }

    /** Seconds that a breath takes. */
    double breath() {
        return seconds[best];
    }

    /** How many times better the movement goes along with that than with breaths of so many seconds. */
    double plainerThan(double seconds) {
        double share = Math.log(seconds / SegmentTuning.QUICKEST_PACE) / Math.log(SPAN);
        return strength(best) / strength((int) Math.round(LAST * Math.max(0, Math.min(1, share))));
    }

    private void move(double moved) {
        best = 0;
        for (int k = 0; k <= LAST; k++) {
            double turned = cosines[k] * along[k] - sines[k] * across[k] + moved;
            across[k] = sines[k] * along[k] + cosines[k] * across[k];
            along[k] = turned;
            best = strength(k) > strength(best) ? k : best;
        }
    }

    /** Between that of movement, which favours what is quick, and that of the level, which favours sway. */
    private double strength(int k) {
        return (along[k] * along[k] + across[k] * across[k]) * seconds[k];
    }
}
