package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Smoother;
import breathtrainer.signal.Trail;

/**
 * A breath that the wearer was asked for: all out, then in. Where the level stood at one end when the inhale was asked for, and
 * went to the other, that is the way of an inhale. The exhale that may follow comes back and does not mislead; whoever does not
 * listen is seldom at rest just then, and shows nothing.
 */
final class GuidedInhale {
    private final Smoother smoother = new Smoother(Tuning.POLARITY_CUTOFF);
    private Phase asked = Phase.UNKNOWN;
    private double highest;
    private double lowest;
    private boolean spoilt;
    private double from;
    private double above;
    private double below;
    private final Trail level = new Trail(Grid.steps(Tuning.GUIDED_REST));
    private double moved; // in the moment before it was asked for

    /** The wearer is asked for an exhale or an inhale from now on. */
    void ask(Phase phase) {
        from = level.newest() < 0 ? 0 : level.last();
        if (asked == Phase.UNKNOWN) {
            highest = from;
            lowest = from;
            spoilt = false;
        }
        asked = phase;
        moved = movedOfLate();
        above = 0;
        below = 0;
    }

    /**
     * Takes one step of the level.
     *
     * @param moving whether the body moves, so that nothing is shown this time
     */
    void accept(double sample, boolean moving) {
        spoilt |= moving;
        double now = smoother.filter(sample);
        level.add(now);
        highest = Math.max(highest, now);
        lowest = Math.min(lowest, now);
        above = Math.max(above, now - from);
        below = Math.max(below, from - now);
    }

    /**
     * The time is over.
     *
     * @param swing of a usual breath
     * @return where the level went, {@link Direction#NONE} unless that is plain
     */
    Direction end(double swing) {
        boolean inhaled = asked == Phase.INHALE;
        asked = Phase.UNKNOWN;
        double range = highest - lowest;
        if (!inhaled || spoilt || range < Tuning.GUIDED_MOVED * swing || moved > Tuning.GUIDED_RESTED * range) {
            return Direction.NONE;
        }
        double plain = Tuning.GUIDED_PLAIN * range;
        return above >= plain ? Direction.UP : below >= plain ? Direction.DOWN : Direction.NONE;
    }

    private double movedOfLate() {
        double most = from;
        double least = from;
        for (long step = Math.max(0, level.newest() - Grid.steps(Tuning.GUIDED_REST)); step <= level.newest(); step++) {
            most = Math.max(most, level.at(step));
            least = Math.min(least, level.at(step));
        }
        return most - least;
    }
}
