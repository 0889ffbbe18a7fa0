package breathtrainer.signal;

import java.util.List;

/** Every number of the way from three axes to one: its unit, and why it is so. Measured on recordings unless told otherwise. */
final class ProjectionTuning {
    /** Times the usual fastest: faster is movement of the body. */
    static final double MOVING = 3;
    /** Share of the periods whose fastest are slower than the usual: above a half, for slow breath rests most of the time. */
    static final double USUAL_SHARE = 0.65;
    /** Times {@link #MOVING} for the quick speed, which is noisier. */
    static final double BUMPING = 1.3;
    /** Hz: what the smooth speed is taken from. */
    static final double MOVEMENT_CUTOFF = 1.2;
    /** Radians a second that the trunk may turn where it moves with the breath: 25 degrees within an inhale of 2 s are 0.35. */
    static final double MOVES_WITH_BREATH = 0.45;
    /** Seconds before the gate closes in which a jolt may have begun; within how many after it is over, back at how much of its way. */
    static final double JOLT_BEFORE = 0.12;

    static final double JOLT_LASTS = 0.16;
    static final double JOLT_BACK = 0.25;
    /** Seconds that the gate stays closed after movement. */
    static final double CLOSED_AFTER = 0.48;
    /** Seconds of each period whose fastest is noted: shorter than a half-breath is long. */
    static final double PERIOD = 2;
    /** How many periods are remembered: 48 s, of which movement may fill nearly half. */
    static final int PERIODS = 24;
    /** Periods in a row all of which were faster than usual: breath has become quicker, for nobody moves in each of them. */
    static final int PERIODS_OF_QUICKER = 5;
    /** How many must be known before the gate can close. */
    static final int PERIODS_KNOWN = 3;

    /** Hz, between which breath lies. The sum of movement wanders below. */
    static final double BREATH_SLOWEST = 0.03;

    static final double BREATH_QUICKEST = 0.7;
    /** Seconds within which the axis follows: a few breaths, two of the slowest. */
    static final double AXIS_WITHIN = 40;
    /** Seconds of breath after which there is an axis, and after which it has settled. */
    static final double AXIS_KNOWN = 1;

    static final double AXIS_SETTLED = 6;
    /** Seconds of breath in another pose for which the axis that was carried there holds: a breath or two. */
    static final double AXIS_STANDS = 15;
    /** Times the usual square: a larger movement counts as so large, so that a stretch does not turn the axis. */
    static final double LARGEST = 4;
    /** Seconds of calm after which movement is taken for breath, and gravity for that of a posture. */
    static final double CALM_FOR_AXIS = 1;

    static final double CALM_FOR_POSTURE = 0.48;
    /** Seconds: what stays longer is gravity. */
    static final double GRAVITY_WITHIN = 0.4;
    /** Cosine of 10 degrees: gravity that has turned further is another posture. */
    static final double SAME_POSTURE = 0.985;
    /** Sine of 12 degrees: an axis nearer to gravity's direction cannot be carried. */
    static final double CARRIED = 0.2;
    /** Seconds of calm breath within which the body's own axis is learnt, over postures; and how much of it makes it known. */
    static final double BODY_WITHIN = 60;

    static final double BODY_KNOWN = 0.3;
    /** What is kept of an axis that could not be carried. */
    static final double FORGET = 0.05;

    // ---- an accelerometer and its gyroscope become one

    /**
     * Seconds over which the accelerometer has the last word on where gravity comes from: longer than a push or a heartbeat
     * lasts, and shorter than a small chip's gyroscope needs to lose its way by a breath.
     */
    static final double ACCELEROMETER_WITHIN = 2;
    /** Seconds within which the gyroscope's rest is learnt; it wanders over minutes. */
    static final double REST_WITHIN = 30;
    /** The same before the gyroscope is believed: whatever it said before is soon forgotten. */
    static final double REST_WITHIN_FIRST = 5;
    /** Radians by which both may differ on a calm chest; beyond, the rest is not known yet. */
    static final double APART = 0.05;
    /** Hz between which both are compared: breath, and little of the heartbeat. */
    static final double SLOWEST = 0.06;

    static final double QUICKEST = 0.3;
    /** Seconds of calm over which they are compared. */
    static final double COMPARED_OVER = 10;
    /** Seconds of calm before the comparison says anything. */
    static final double COMPARED_FIRST = 6;
    /** How well both must go together, as a correlation, for the gyroscope to be believed. */
    static final double BELIEVED_ABOVE = 0.75;
    /** The same for one that was believed already, so that it does not go to and fro. */
    static final double BELIEVED_UNTIL = 0.45;
    /** Radians a second of what it may count in: degrees, radians, and the counts of an MPU-6050 in its usual range. */
    static final List<Double> UNITS = List.of(Math.toRadians(1), 1.0, Math.toRadians(1 / 131.0));
    /** Times by which a measure of the unit may be too large or too small: noise makes the one seem less than the other. */
    static final double SAME_UNIT = 2.5;
    /** Radians that the body turns in a movement before gravity is taken from the accelerometer anew: scales err by a few per cent. */
    static final double TURNED = 0.1;
    /** Radians a second: what pushes is taken out, so that whatever turns no faster may be breath. */
    static final double NO_MOVEMENT = 0.035;
    /** Seconds in which the one passes over into the other, so that nothing jumps. */
    static final double PASSES_WITHIN = 3;

    private ProjectionTuning() {}
}
