package breathtrainer.breath;

/**
 * Every number of how an accelerometer's level is divided into half-breaths. Costs are in nats: what is e times less likely
 * costs one more. "Swing", "half" and "measured" as in {@link Tuning}.
 */
final class SegmentTuning {
    // ---- the level that is divided

    /** Hz. More lets sway and heart in, less is late. Measured. */
    static final double CUTOFF = 0.54;
    /** Of the swing: whoever comes back less has not turned. */
    static final double HYSTERESIS = 0.02;
    /** So many places since the last turn are weighed: a minute of heart beats that all come back. */
    static final int MOST_CANDIDATES = 38;

    // ---- what a half-breath costs

    /** Nats of each: without it there would be one at every heart beat. Measured. */
    static final double TURN = 2;
    /** Standard deviation of the logarithm of swings about the usual one: small breaths stand between larger ones. Measured. */
    static final double SWINGS_SPREAD = 1;
    /** The same of durations about the usual one of that direction; and nats, which no duration exceeds. Measured. */
    static final double HALVES_SPREAD = 0.4;

    static final double HALF_AT_MOST = 5;
    /** So much wider the spread of durations is while none is known, and that of being overdue. Measured. */
    static final double HALVES_UNSURE = 1;

    static final double OVERDUE_UNSURE = 0.8;
    /** Seconds, and nats: what is shorter is a half-breath only if nothing else can be. */
    static final double SHORTEST_HALF = 0.45;

    static final double TOO_SHORT = 50;
    /**
     * Standard deviation of the logarithm of how long one that goes on has lasted beyond its usual duration; and nats, which
     * being overdue does not exceed. It is what makes small breaths seen: without it the count is wrong six times as often.
     */
    static final double OVERDUE_SPREAD = 0.185;

    static final double OVERDUE_AT_MOST = 5;
    /**
     * Times how irregular durations are: that spread is no smaller. Turns that were none are irregular, and would make all that
     * is breath seem overdue. Measured.
     */
    static final double OVERDUE_IRREGULAR = 0.7;

    // ---- what goes back inside one

    /** Times the learnt counter-swing: the scale at which half a nat is to pay. Measured. */
    static final double SCALE_OF_COUNTER_SWING = 0.65;
    /** Which of the counter-swings of late counts: the larger ones, but no single one. */
    static final double COUNTER_SWING_QUANTILE = 0.7;
    /** Of the usual swing: the scale is no smaller, and no larger. Measured. */
    static final double LEAST_SCALE = 0.045;

    static final double LARGEST_SCALE = 0.16;
    /** Of the range of late: the scale that is learnt is no larger, for then breath itself would be no more than going back. */
    static final double LARGEST_SCALE_OF_RANGE = 0.08;
    /** Of the swing: the scale while no two half-breaths are known. */
    static final double FIRST_SCALE = 0.055;
    /** Of the range of late, and standard deviations of the level's white noise: the scale is no smaller. Measured. */
    static final double SCALE_OF_RANGE = 0.014;

    static final double SCALE_OF_NOISE = 0.1;

    // ---- what is usual

    /** How many half-breaths of a direction make its usual duration. */
    static final int USUAL_OVER = 7;
    /** Seconds of the range of late; of it: the usual swing is taken to be no smaller, so that sway is not learnt as breath. */
    static final int RANGE_OVER = 20;

    static final double SWING_OF_RANGE = 0.35;
    /** Of the usual swing: a range so small is of quite another breath, such as a quiet one after Cat-Cow. */
    static final double OUTGROWN = 0.15;
    /** Seconds before a half-breath in which a jump still disturbs it. */
    static final double DISTURBED_BEFORE = 1;

    // ---- the pace

    /** Seconds of the quickest and the slowest breath that are looked for, and how many paces there are. */
    static final double QUICKEST_PACE = 2.4;

    static final double SLOWEST_PACE = 13;
    static final int PACES = 28;
    /** Seconds from one look to the next, and within which what was before is forgotten. */
    static final double PACE_EVERY = 0.2;

    static final double PACE_WITHIN = 8;
    /** Times better than with the learnt pace the level must go along with another to be believed: small breaths hide it. Measured. */
    static final double PLAINER_PACE = 6;

    // ---- the beginning

    /** Of the range since the beginning: the swing until one is known; of that: the drop that is the first turn. */
    static final double FIRST_SWING = 0.7;

    static final double FIRST_DROP = 0.35;
    /** Standard deviations of white noise: that swing must exceed them at first. Measured: with more, weak breath begins late. */
    static final double FIRST_ABOVE_NOISE = 0.8;
    /** Seconds of breath before its slopes tell what is a jump: noise and heart beats may have been taken for breath at first. */
    static final double KNOWS_SLOPES_AFTER = 20;
    /** Seconds of the very same level: the body moves, and nothing has begun. */
    static final double STANDS_STILL = 0.48;

    // ---- quicker breath

    /** So many swings in a row that are alike are breath, if each is so large, of the usual one. Measured. */
    static final int REGULAR_OVER = 4;

    static final double REGULAR_SIZE = 0.6;

    private SegmentTuning() {}
}
