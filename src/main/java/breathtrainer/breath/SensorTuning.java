package breathtrainer.breath;

/**
 * Every number about what the sensor does rather than the chest: its seat slips, its signal is lost. "Swing" and "measured" as
 * in {@link Tuning}.
 */
final class SensorTuning {
    // ---- jump absorber

    /** Seconds that a spike leaves without readings at most. A cough that goes on meanwhile is as quick as it was. */
    static final double GAP_OF_SPIKE = 0.13;
    /** Times the steepest recent slope: faster is no breath. Sighs reach 2.5 times. Measured. */
    static final double FASTEST_BREATH = 3.5;
    /** Seconds at the limit before it is a jump: longer than a cough, shorter than a change of posture. Measured. */
    static final double JUMP_LASTS = 0.24;
    /** Swings behind the input before it is a jump. Measured. */
    static final double JUMP_HEIGHT = 0.5;
    /** Times the limit: slower than this the jump is over. Measured. */
    static final double CALM = 0.6;
    /** Seconds of calm that end a jump. Measured. */
    static final double CALM_LASTS = 0.24;
    /** Seconds. Whatever takes longer than this to settle is the new breath. */
    static final double LONGEST_JUMP = 5;
    /** The limit grows so much with each jump, so that a wrong limit cannot hold for long. */
    static final double LIMIT_GROWS = 1.6;
    /** The limit sinks to no less than this much of itself with a half-breath, so that one shallow breath does not matter. */
    static final double LIMIT_SINKS = 0.85;
    /** Times the slopes of late: more is left of the limit only by what was no breath. */
    static final double LIMIT_ABOVE = 10;
    /** Seconds over which jumps are summed up; the share of them in which a level that only jumps is a new way of breathing. */
    static final double JUMPS_OVER = 8;

    static final double JUMPS_ARE_BREATH = 0.5;
    /** Swings from where breath may have gone during a jump: what ends so near was none. Measured. */
    static final double BACK_WITHIN = 0.5;

    /** Seconds over which the speed of the input is taken. */
    static final double INPUT_SPEED_OVER = 0.2;

    // ---- cough bridge

    /** Swings that a cough goes further than any breath so quickly; and at most, for what goes further is no cough. Measured. */
    static final double COUGH_HEIGHT = 0.1;

    static final double HIGHEST_COUGH = 4;
    /** Seconds of breath after which it is known well enough: heart beats taken for breath at first are forgotten by then. */
    static final double COUGHS_KNOWN_AFTER = 25;
    /** Seconds of calm after which a cough is over: it may come in threes, half a second apart. */
    static final double COUGH_OVER = 0.2;
    /** Seconds that such coughs last at most, with the calm after them. */
    static final double LONGEST_COUGH = 3;

    // ---- seat bridge

    /** Seconds of calm after which a belt has come to rest in another seat, or back in the old one. */
    static final double SEAT_CALM = 0.2;
    /** Swings further than breath may have gone meanwhile: nearer, breath cannot be told from it. Measured. */
    static final double LOOSE_HEIGHT = 0.8;
    /** Of the swing: what moves more is no loose belt's. A tenth is felt of one that is slack, and less of one that slips. */
    static final double FELT_LOOSELY = 0.3;
    /** Seconds that a leap lasts at most, and after which one that begins slowly must be one. */
    static final double LONGEST_LEAP = 2.5;

    static final double TIGHTENING_BEGINS = 0.4;
    /** Seconds that a belt is loose at least and at most: what is longer is another seat. */
    static final double SHORTEST_LOOSE = 1.5;

    static final double LONGEST_LOOSE = 13;
    /** Swings from where breath went before: so near is the old seat. And from where it was loose: that it still is. */
    static final double SEAT_WITHIN = 0.6;

    static final double LOOSE_AGAIN = 0.15;
    /** Seconds, and halves, over which breath went there: a breath and a half. */
    static final double SEAT_OVER = 4;

    static final double SEAT_HALVES = 3;
    /** Seconds to each side over which it is smoothed before it is made larger, and noise with it. */
    static final double LOOSE_SMOOTH = 0.3;
    /** Swings between both ends from which they say how loose it was; how many times smaller breath was then felt. */
    static final double ENDS_APART = 0.3;

    static final double LEAST_LOOSE = 3;
    static final double MOST_LOOSE_BY_ENDS = 18;
    /** Swings that breath went while loose at most; and if that does not say it, how many times larger it is made. */
    static final double LARGEST_FELT = 1.5;

    static final double MOST_LOOSE = 12;

    // ---- loss of the signal

    /** No sensor's unit gives more; it is a broken number. */
    static final double LARGEST_VALUE = 1e15;

    /** Seconds without a value. Radio links lose up to 0.6 s and come back as if nothing had been. */
    static final double GAP = 1;
    /** Usual intervals without a value: a sensor of 1 Hz is slow, not lost. */
    static final double GAP_INTERVALS = 3;
    /** Seconds without a value after which breath is looked for from the beginning: the longest breath of a slow practice. */
    static final double START_ANEW = 15;

    /** Seconds of the very same value from a sensor whose values never rest so long: it is dead. */
    static final double FLAT = 3;
    /** Seconds that a living signal's value may rest at turns of breath; longer means a coarse sensor. */
    static final double RESTLESS = 0.25;
    /** Seconds of the very same value from a coarse sensor: longer than the longest breath hold, 60 s. */
    static final double FLAT_COARSE = 65;
    /** Seconds of the very same value from the first on, before any movement was seen. */
    static final double FLAT_FROM_START = 10;
    /** Seconds over which a sensor is known for restless. */
    static final double KNOW_SENSOR_AFTER = 10;

    private SensorTuning() {}
}
