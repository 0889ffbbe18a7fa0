package breathtrainer.breath;

/**
 * Every number of what is read off the level between two turns: that the chest rests, how full the lungs are, and how plain
 * breath is. "Swing", "half" and "measured" as in {@link Tuning}.
 */
final class LevelTuning {
    // ---- rest and breath hold

    /** Of the swing: a chest that rests stays within; more if its counter-swings are larger, up to the second. */
    static final double REST = 0.05;

    static final double WIDEST_REST = 0.12;
    /** Seconds of rest at least, and in halves: a smooth turn stays within the band for 0.29 of them. */
    static final double SHORTEST_REST = 0.8;

    static final double REST_HALVES = 0.4;
    /** Of the swing: what must have been moved before a rest. */
    static final double REST_AFTER = 0.5;
    /** Of the swing: how near to where the half-breath before ended. Speech rests further off; measured. */
    static final double REST_NEAR_TOP = 0.25;

    static final double REST_NEAR_BOTTOM = 0.15;

    // ---- lung level

    /** Hz, of both poles: late by an eighth of a second, which no eye minds. */
    static final double LEVEL_CUTOFF = 2.4;

    /** How far the usual extremes go towards each new one. */
    static final double LEVEL_LEARNS = 0.5;
    /** A second: how quickly the drawn range slides to the usual extremes, so that nothing jumps. */
    static final double LEVEL_SLIDES = 2;
    /** Usual swings: a range so wide, or so far from where breath turns, was left by something that was no breath. */
    static final double LEVEL_TOO_FAR = 3;
    /** A second: how quickly the range closes in while the usual extremes are not known. */
    static final double LEVEL_CLOSES = 0.05;

    // ---- quality

    /** Seconds over which missing and jumping steps are counted. */
    static final double QUALITY_OVER = 20;
    /** Of the swing: counter-swings so large make quality 0. */
    static final double COUNTER_SWING_SPOILS = 0.3;

    private LevelTuning() {}
}
