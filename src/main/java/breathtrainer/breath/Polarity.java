package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/**
 * Which way is inhale, as far as the shape of breath tells. An exhale takes longer than an inhale from where it is plainly
 * under way to where it is nearly over, and lungs are empty for longer than full. Each breath adds what it says to the evidence
 * for either way, less what breath of equal halves might say by chance: so whoever breathes that way is never judged. The
 * seconds of movement are taken and not those between turns, so that a rest with full lungs does not mislead.
 */
final class Polarity {
    private final SmoothTrail level = new SmoothTrail(Tuning.POLARITY_CUTOFF);
    private double climb;
    private double fall;
    private double up;
    private double down;
    private long before = -1; // the extremum before, as a step
    private long breathBegan = -1;
    private int unsettled; // breaths that nothing is learnt from

    /**
     * Takes one step of the lung level.
     *
     * @param moving whether the body moves: from this breath and the next nothing can be learnt
     */
    void accept(double lungLevel, boolean moving) {
        level.accept(lungLevel);
        unsettled = moving ? Tuning.POLARITY_UNSETTLED : unsettled;
    }

    /** A movement in this direction was declared, with where it began. */
    void turned(Direction next, TurnMark mark) {
        long extremum = step(mark.extremum());
        long onset = step(mark.onset());
        if (next == Direction.UP) {
            fall = before < 0 ? 0 : secondsOfMovement(Direction.DOWN);
            if (climb > 0 && fall > 0 && breathBegan >= 0 && unsettled == 0) {
                learn(limit(Math.log(fall / climb), Tuning.POLARITY_MOST_SLOWER)
                        + Tuning.POLARITY_OF_EMPTY * emptyMoreThanFull(breathBegan, onset));
            }
            climb = 0;
            breathBegan = onset;
            unsettled = Math.max(0, unsettled - 1);
        } else {
            climb = before < 0 ? 0 : secondsOfMovement(Direction.UP);
        }
        before = extremum;
    }

    /** How much speaks for that direction being the inhale: from 0; a breath adds 0.9 at most. */
    double evidence(Direction inhale) {
        return inhale == Direction.UP ? up : down;
    }

    /** All that was learnt holds no more. */
    void forget() {
        up = 0;
        down = 0;
    }

    private void learn(double said) {
        double breath = limit(said, 1);
        up = Math.max(0, up + breath - Tuning.POLARITY_CHANCE);
        down = Math.max(0, down - breath - Tuning.POLARITY_CHANCE);
    }

    /** Seconds from 15 % to 85 % of the movement in that direction since the extremum before; 0 if it cannot be told. */
    private double secondsOfMovement(Direction way) {
        Trail trail = level.trail();
        long from = Math.max(before, trail.oldest());
        long top = from;
        for (long step = from; step <= trail.newest(); step++) {
            top = way.sign * (trail.at(step) - trail.at(top)) > 0 ? step : top;
        }
        double begin = trail.at(from);
        for (long step = from; step < top; step++) {
            begin = way.sign * (trail.at(step) - begin) < 0 ? trail.at(step) : begin;
        }
        double swing = trail.at(top) - begin;
        long late = top;
        while (late > from && Math.abs(trail.at(late - 1) - begin) >= (1 - Tuning.POLARITY_EDGE) * Math.abs(swing)) {
            late--;
        }
        long early = late;
        while (early > from && way.sign * (trail.at(early) - begin) > Tuning.POLARITY_EDGE * Math.abs(swing)) {
            early--;
        }
        return (late - early) * Grid.STEP;
    }

    /**
     * From -1, the level was above its middle all the time, to 1, it was below. The middle goes with the level, from that of
     * the inhale to that of the exhale.
     */
    private double emptyMoreThanFull(long from, long to) {
        Trail trail = level.trail();
        long first = Math.max(from, trail.oldest());
        long top = first;
        for (long step = first; step < to; step++) {
            top = trail.at(step) > trail.at(top) ? step : top;
        }
        double inhales = (lowest(first, top) + trail.at(top)) / 2;
        double exhales = (lowest(top, to) + trail.at(top)) / 2;
        double sum = 0;
        for (long step = first; step < to; step++) {
            double middle = inhales + (exhales - inhales) * (step - first) / (to - first);
            sum += Math.signum(middle - trail.at(step));
        }
        return to > first ? sum / (to - first) : 0;
    }

    private double lowest(long from, long to) {
        double lowest = level.trail().at(from);
        for (long step = from; step <= to; step++) {
            lowest = Math.min(lowest, level.trail().at(step));
        }
        return lowest;
    }

    private long step(double seconds) {
        return Math.round(seconds / Grid.STEP);
    }

    private static double limit(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }
}
