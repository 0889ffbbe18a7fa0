package breathtrainer.routine;

/**
 * How far a hold is.
 *
 * @param done breaths or rounds that have ended, or seconds that have passed; may exceed the target
 * @param target as {@link Hold#target}
 * @param unit of the hold
 * @param breaths all breaths of this hold, sensed and by hand
 * @param byHand those of them that were counted by hand
 * @param staying whether the wearer chose to stay until told to move on
 */
public record Progress(double done, double target, Hold.Unit unit, int breaths, int byHand, boolean staying) {}
