package breathtrainer.breath;

/**
 * Every number of how breath is found again after anything whatever: that is, of what may overrule what was learnt. "Swing",
 * "half" and "measured" as in {@link Tuning}.
 */
final class RecoveryTuning {
    // ---- a fresh look

    /** Seconds without a turn after which a fresh look is taken, and from one to the next. */
    static final double AFTER = 4;

    static final double EVERY = 0.4;
    /** Halves that a breath which is established may last before. */
    static final double AFTER_HALVES = 1.3;
    /**
     * So many swings in a row are breath then, or so many where another breath was usual for so many seconds, which is that
     * much larger: sway and heart in a long hold are regular at times. Measured.
     */
    static final int FEW = 3;

    static final int MANY = 5;
    static final double ESTABLISHED = 15;
    static final double SMALL = 0.1;
    /** Seconds for which an accelerometer must show nothing larger than such small swings: the gap between slow breaths is shorter. */
    static final double SWAY = 13;
    /** The same at the beginning, when what is usual may have been a movement. */
    static final double SWAY_AT_FIRST = 9;

    /** Seconds that are looked at, one after the other: from three half-breaths of 30 a minute to those of 4 a minute. */
    static final double[] WHILES = {4, 5, 6, 7.5, 9, 11, 13, 16, 19, 23, 28, 34, 40};
    /** Of the usual swing: a larger one the turn rule sees by itself. */
    static final double MOST = 0.4;
    /** The same of an accelerometer at the beginning, when what is usual may have been a movement. */
    static final double MOST_AT_FIRST = 0.6;
    /** Standard deviations of white noise, of which the reference leaves a quarter: what swings must exceed. */
    static final double ABOVE_NOISE = 3;
    /** Of the range in that while: how far the level must come back to end a swing, and how large each is at least. */
    static final double HYSTERESIS = 0.3;

    static final double SHARE = 0.6;
    /** Seconds that such a swing lasts at least, longer than a slow heart's, and at most. */
    static final double SHORTEST = 0.8;

    static final double LONGEST = 10;
    /** Times the longest of them: after so long without the next they were all. */
    static final double OVERDUE = 1.3;

    // ---- no breath at all

    /** Seconds without a breath after which none is seen: twice the longest, three a minute. */
    static final double UNSEEN = 40;

    // ---- ringing

    /** Seconds between two looks whether a filter rings, and over which the level must have stayed; how many times its band. */
    static final double RINGING_EVERY = 0.2;

    static final double RINGING_OVER = 0.6;
    static final double RINGING_FAR = 30;

    private RecoveryTuning() {}
}
