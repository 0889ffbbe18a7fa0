package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * Sees when the chest has come to rest at the end of an inhale or exhale: the half-breath has moved far enough, is near where
 * such half-breaths ended before, and has stayed in a narrow band longer than any turn of breath does.
 */
final class RestWatch {
    private final ReferenceTier reference;
    private Direction direction = Direction.NONE;
    private double began;
    private double top = Double.NaN;
    private double bottom = Double.NaN;
    private double anchor;
    private long since;
    private boolean resting;

    RestWatch(ReferenceTier reference) {
        this.reference = reference;
    }

    /** The reference tier has seen where a half-breath ended. */
    void learn(ReferenceTurn turn) {
        if (turn.way() == Direction.UP) {
            top = turn.level();
        } else {
            bottom = turn.level();
        }
    }

    /** A half-breath in this direction was declared. */
    void begin(Direction next) {
        direction = next;
        began = level();
        resting = false;
        restart();
    }

    /** Takes one step, after the reference tier has; true once, when rest is seen. */
    boolean accept() {
        if (Math.abs(level() - anchor) > band()) {
            restart();
            resting = false;
        }
        boolean seen = !resting && direction != Direction.NONE && isLong() && hasMoved() && isNearEnd();
        resting |= seen;
        return seen;
    }

    boolean isResting() {
        return resting;
    }

    /** Since when the chest rests, in seconds since the first step. */
    double since() {
        return since * Grid.STEP - reference.delay();
    }

    /** The direction in which it moved before. */
    Direction direction() {
        return direction;
    }

    private void restart() {
        anchor = level();
        since = reference.trail().newest();
    }

    private double band() {
        double swing = reference.swing();
        double noise =
                Math.min(LevelTuning.WIDEST_REST * swing, reference.usual().counterSwing());
        return Math.max(LevelTuning.REST * swing, noise);
    }

    private boolean isLong() {
        double rested = (reference.trail().newest() - since) * Grid.STEP;
        return rested
                >= Math.max(
                        LevelTuning.SHORTEST_REST,
                        LevelTuning.REST_HALVES * reference.usual().half());
    }

    private boolean hasMoved() {
        return direction.sign * (level() - began) >= LevelTuning.REST_AFTER * reference.swing();
    }

    private boolean isNearEnd() {
        return direction == Direction.UP
                ? level() > top - LevelTuning.REST_NEAR_TOP * reference.swing()
                : level() < bottom + LevelTuning.REST_NEAR_BOTTOM * reference.swing();
    }

    private double level() {
        return reference.trail().last();
    }
}
