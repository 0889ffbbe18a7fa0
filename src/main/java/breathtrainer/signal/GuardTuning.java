package breathtrainer.signal;

/** Every number of what is believed of single readings: its unit, and why it is so. */
final class GuardTuning {
    /** Seconds that a doubtful reading waits for others at most: what is broken lasts a few readings. */
    static final double DOUBT_LASTS = 0.1;
    /** Seconds that the first readings wait: eleven of a sensor of 50 a second, of which five may be rubbish. */
    static final double BEGINNING_LASTS = 0.2;
    /** Seconds that do not matter between times that are sums of intervals. */
    static final double ROUNDING = 1e-9;
    /** Readings that can wait: a tenth of a second at 1,280 Hz. */
    static final int MOST_WAITING = 128;

    /** Seconds of each period whose largest step is noted. */
    static final double PERIOD = 0.25;
    /** Periods over which the usual largest step is taken: six seconds, of which rubbish may fill nearly half. */
    static final int PERIODS = 24;
    /** Times that step: more is doubtful. Sighs are 2.5 times as fast as breath. */
    static final double STEPS = 5;
    /** Times the smallest step there is, which a coarse converter makes even when it has rested for long. */
    static final double GRAINS = 1.5;

    /** Seconds between the values of which the usual range is taken, out of step with breath; and how many: 21 s. */
    static final double RANGE_PERIOD = 0.7;

    static final int RANGE_PERIODS = 30;
    /** Share of those values that lies below the usual range, and as much above: single tugs do not widen it. */
    static final double RANGE_EDGE = 0.1;
    /** Of that range: a step so small does no harm, and one like it begins a breath after a long hold. */
    static final double HARMLESS = 0.3;

    /** Of how far the first doubtful reading went: one that is so near to where the sensor was has come back. */
    static final double BACK = 0.1;
    /** Times how far those that waited lie from their middle: what lies further off is not believed with them. */
    static final double WITH_THE_OTHERS = 20;

    private GuardTuning() {}
}
