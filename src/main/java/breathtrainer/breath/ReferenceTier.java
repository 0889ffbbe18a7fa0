package breathtrainer.breath;

import breathtrainer.signal.Trail;
import org.jspecify.annotations.Nullable;

/** Decides what is a breath, late but seldom wrong. Everything that is quicker is measured against it. */
interface ReferenceTier {
    /**
     * Takes one step.
     *
     * @param jumping whether the level stands still because of a jump; nothing is learnt from such a half-breath
     * @param resting whether the chest was seen to come to rest
     * @return the turn that is seen now, null nearly always
     */
    @Nullable ReferenceTurn accept(double level, boolean jumping, boolean resting);

    /** Breath may be quite different from now on: looks for it as at the beginning. */
    void startAgain();

    /** The filter starts with the next level as with the first. */
    void letSettle();

    /** The wearer leaves a pose, and breathes otherwise until the next. */
    default void poseLeft() {}

    /** The wearer has taken up another pose. */
    default void poseTaken() {}

    /** Where the level goes, as far as it is known here. */
    Direction direction();

    /** The usual swing; 0 while nothing is known. */
    double swing();

    /** A deeper drop would be plainly a turn now. */
    double plainDrop();

    /** What half-breaths were like of late. */
    UsualBreath usual();

    /** The slow level that is looked at. */
    Trail trail();

    /** Seconds by which that level is late. */
    double delay();

    /** Whether each breath was weighed by its size and duration, so that a small and short one is none. */
    boolean weighsBreaths();

    /** Whether what is quicker than breath, and soon over, may be left out as if it had not been. */
    boolean tellsCoughs();

    /** Whether enough half-breaths are known to tell from their slopes what is too quick for breath. */
    boolean knowsSlopes();
}
