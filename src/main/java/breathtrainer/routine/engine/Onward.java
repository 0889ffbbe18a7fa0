package breathtrainer.routine.engine;

/** Where a stage of a segment can lead to; each answer is a stage at its beginning. */
interface Onward {
    /** This segment's own, from its first instruction. */
    Stage preparation();

    Stage entering();

    Stage hold();

    /** The next segment's preparation, or the close. */
    Stage following();

    /** As {@link #following}, after a hold that ended by its count: a false last breath can still be taken back. */
    Stage followingCounted(Mendable ended);

    /** The preparation before this one; of the first segment its own. */
    Stage preceding();
}
