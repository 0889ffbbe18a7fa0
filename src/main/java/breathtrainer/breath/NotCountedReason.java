package breathtrainer.breath;

/** Why a movement was not counted as a breath. */
public enum NotCountedReason {
    /** Much smaller than the breaths of late. */
    TOO_SMALL,
    /** Quicker than a breath: coughing, shaking. */
    TOO_QUICK,
    /** A sudden change that stayed: of posture, or of the sensor's seat. */
    JUMP,
    /** Nothing came from the sensor in the middle of it. */
    GAP,
    /** The sensor was at the end of its range, or stuck. */
    SATURATED,
    /** The whole body moved. */
    MOVING
}
