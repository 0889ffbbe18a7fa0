package breathtrainer.breath;

import breathtrainer.signal.Trail;

/** Finds the first turn, while nothing is known of breath: the level has come back by a good part of all that it moved. */
final class FirstTurn {
    private final Trail trail;
    private final Extremes extremes = new Extremes();

    FirstTurn(Trail trail) {
        this.trail = trail;
    }

    /** It is looked for from now on. */
    void begin() {
        extremes.beginAt(trail.newest(), trail.last());
    }

    /** Takes one step. */
    void accept() {
        extremes.accept(trail.newest(), trail.last());
    }

    /** The direction from which the level has come back so far; none if it has not. */
    Direction before(double drop) {
        return hasDropped(Direction.UP, drop)
                ? Direction.UP
                : hasDropped(Direction.DOWN, drop) ? Direction.DOWN : Direction.NONE;
    }

    /** The step of the extreme in a direction. */
    long step(Direction way) {
        return extremes.furthestStep(way);
    }

    private boolean hasDropped(Direction way, double drop) {
        return way.sign * (extremes.furthest(way) - trail.last()) > drop;
    }
}
