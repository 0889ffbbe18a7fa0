package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Recent;
import breathtrainer.signal.Trail;

/**
 * A quick observer that follows the turns of breath by its own means, and learns from its own largest counter-moves inside
 * recent half-breaths how far it must look to tell a turn from a heart beat.
 */
abstract class FastMember {
    private final Recent counterMoves = new Recent(Tuning.COUNTER_SWINGS_OVER);
    private final TrackRecord record = new TrackRecord();
    private final Trail trail = new Trail(Tuning.MEMORY);
    final ReferenceTier reference;

    private Direction direction = Direction.NONE;
    private double extreme;
    private double noise;

    FastMember(ReferenceTier reference) {
        this.reference = reference;
    }

    /**
     * Takes one step.
     *
     * @param jumping whether the level stands still because of a jump
     */
    final void accept(double level, boolean jumping) {
        trail.add(observe(level));
        if (direction == Direction.NONE) {
            turnTo(reference.direction());
            return;
        }
        double height = height();
        double drop = direction.sign * (extreme - height);
        if (drop <= 0) {
            extreme = height;
        } else if (!jumping && isTurn(drop)) {
            turnTo(direction.opposite());
            record.turned(direction, trail.newest());
        }
    }

    /** At a turn of the reference: what this member's turns were worth, and how large its counter-moves are now. */
    final void compare(ReferenceTurn turn, double onset) {
        record.judge(turn, onset, trail.newest() * Grid.STEP);
        if (turn.undisturbed()) {
            counterMoves.add(counterMove(turn));
            noise = Tuning.ABOVE_COUNTER_MOVES * counterMoves.largest();
        }
        if (!record.isTrusted() && direction != turn.next()) {
            turnTo(turn.next());
        }
    }

    /** Where it sees the level go since it turned; none if it has not turned once since the reference did, or is not to be heard. */
    final Direction seen() {
        return record.hasTurned() && record.isTrusted() && !isTooNoisy() ? direction : Direction.NONE;
    }

    final TrackRecord record() {
        return record;
    }

    final Direction direction() {
        return direction;
    }

    /** Whether the counter-moves are so large that the member would be no quicker than the reference. */
    abstract boolean isTooNoisy();

    /** Seconds by which slow movements come late. */
    abstract double delay();

    /** Starts with the next level as with the first, where there is a filter. */
    void startAgain() {}

    /** Takes the level and gives what this member follows. */
    abstract double observe(double level);

    /** Where the extreme is looked for, the same for every call within a step. */
    abstract double height();

    /** Whether a drop of the height from its extreme is a turn. */
    abstract boolean isTurn(double drop);

    /** The largest counter-move inside the half-breath that is over. */
    abstract double counterMove(ReferenceTurn turn);

    final Trail trail() {
        return trail;
    }

    /** The threshold that keeps clear of this member's counter-moves, but not below the least; the first until they are known. */
    final double threshold(double least, double first) {
        return counterMoves.count() == 0 ? first : Math.max(least, noise);
    }

    final double noise() {
        return noise;
    }

    private void turnTo(Direction next) {
        direction = next;
        extreme = height();
    }
}
