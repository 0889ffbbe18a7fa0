package breathtrainer.breath;

/** The unit of a value that decided against a movement. */
public enum Measure {
    /** Usual swings of the breaths of late. */
    SWING,
    /** Usual durations of an inhale or exhale. */
    HALF_BREATH,
    /** What slow movement makes of the whole, from 0 to 1: a breath has nearly all of it there. */
    SLOW_PART,
    SECONDS,
    /** By which an accelerometer seems to be tilted. */
    DEGREES_A_SECOND
}
