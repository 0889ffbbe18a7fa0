package breathtrainer.breath;

/** Every number of how breaths are counted in hindsight. "Measured" as in {@link Tuning}. */
final class TallyTuning {
    // ---- what may be believed

    /** Seconds of the quickest and the slowest breath, how many paces there are, and moments of a breath. */
    static final double QUICKEST = 1.9;

    static final double SLOWEST = 13.5;
    static final int PACES = 14;
    static final int MOMENTS = 32;
    /** Seconds from one look to the next. */
    static final double EVERY = 0.2;
    /** Share of each belief that passes over within a look to the moment before and after, and to the paces beside. */
    static final double DRIFTS = 0.05;

    static final double CHANGES_PACE = 0.01;
    /** The same to any pace at all; and where a hold begins, for breath in it is as slow as it may be. Measured. */
    static final double CHANGES_AT_ONCE = 0.0005;

    static final double CHANGES_WITH_POSE = 0.2;

    // ---- what speaks for it

    /** Hz: slower movement is looked at. Measured. */
    static final double CUTOFF = 0.6;
    /** Seconds within which the level comes back to where it rests, before its range is taken; and over how many it is. */
    static final double RESTS_WITHIN = 8;

    static final int RANGE_OVER = 12;
    /** Of that range: a breath. Measured. */
    static final double BREATH_OF_RANGE = 0.85;
    /** Of the steepest of a breath of 8 s: how far movement is usually off. Measured. */
    static final double OFF = 0.5;
    /** What a square of that says: steps in a row say nearly the same. And the most that one counts for. Measured. */
    static final double SAYS = 0.3;

    static final double SAYS_AT_MOST = 4;
    /** Of a breath: whatever moves further within a look is none. */
    static final double NO_BREATH = 0.35;
    /** Seconds over which a range must be known after whatever moved further than a breath within a look. Measured. */
    static final int RANGE_KNOWN = 4;
    /** Seconds without any such thing before the breaths of a hold are counted so. Measured. */
    static final double QUIET = 15;
    /** Seconds of a half-breath; if it is usual that it is quicker, the turns alone count. Measured. */
    static final double QUICK_HALF = 1.3;
    /** Seconds of calm after a movement of the body before anything is believed. */
    static final double CALM = 0.5;
    /** No belief is ever given up altogether. */
    static final double LEAST = 1e-13;

    // ---- what is made of it

    /** Breaths beyond those that were told: with fewer none has ended. Measured. */
    static final double ENDED = 0.45;
    /** The same beyond what should be over of the one that goes on: with more one was hidden. And that, as an exhale is told. */
    static final double BEHIND = 0.65;

    static final double EXHALES = 0.55;
    /** As many too many or too few: all of it was something else. */
    static final double LOST = 4;

    private TallyTuning() {}
}
