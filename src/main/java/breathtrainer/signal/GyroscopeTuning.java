package breathtrainer.signal;

import java.util.List;

/** Every number of how an accelerometer and its gyroscope become one: its unit, and why it is so. */
final class GyroscopeTuning {
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

    private GyroscopeTuning() {}
}
