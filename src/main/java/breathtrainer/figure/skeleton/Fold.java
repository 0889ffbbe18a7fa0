package breathtrainer.figure.skeleton;

/** How a bent leg crosses itself. */
public enum Fold {
    NONE,
    /** The shin is drawn over the thigh. */
    SHIN_OVER,
    /** The thigh is drawn over the shin. */
    THIGH_OVER
}
