package breathtrainer.signal;

/** Every number of how an accelerometer and its gyroscope become one: its unit, and why it is so. */
final class GyroscopeTuning {
    /**
     * Seconds over which the accelerometer has the last word on where gravity comes from: longer than a push or a heartbeat
     * lasts, and shorter than a small chip's gyroscope needs to lose its way by a breath.
     */
    static final double ACCELEROMETER_WITHIN = 2;
    /** Seconds within which the gyroscope's rest is learnt; it wanders over minutes. */
    static final double REST_WITHIN = 30;
    /** Seconds between the slowest and the quickest movement in which both are compared: breath, and no heartbeat. */
    static final double SLOWEST = 0.06; // Hz

    static final double QUICKEST = 0.6; // Hz
    /** Seconds of calm over which they are compared. */
    static final double COMPARED_OVER = 10;
    /** Seconds of calm before the comparison says anything. */
    static final double COMPARED_FIRST = 6;
    /** Share of the movement by which both may differ: more, and the gyroscope is not believed. One that says nothing: .8. */
    static final double BELIEVED_BELOW = 0.35;
    /** The same for one that was believed already, so that it does not go to and fro. */
    static final double BELIEVED_UNTIL = 0.6;
    /** Radians that the body turns in a movement before gravity is taken from the accelerometer anew: scales err by a few per cent. */
    static final double TURNED = 0.1;
    /** Radians a second: what pushes is taken out, so that whatever turns no faster may be breath. */
    static final double NO_MOVEMENT = 0.035;
    /** Seconds in which the one passes over into the other, so that nothing jumps. */
    static final double PASSES_WITHIN = 3;

    private GyroscopeTuning() {}
}
