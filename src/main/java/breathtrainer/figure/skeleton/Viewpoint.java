package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;

/**
 * From where a body is seen.
 *
 * @param fromAbove lying, seen from above; else from the side
 * @param farLimbs from the near shoulder and hip to the far ones, seen from the side
 */
public record Viewpoint(boolean fromAbove, Vector farLimbs) {}
