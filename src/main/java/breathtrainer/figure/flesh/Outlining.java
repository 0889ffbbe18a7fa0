package breathtrainer.figure.flesh;

/**
 * Which parts stand off by a gap from what they cross.
 *
 * @param arms near arms from the trunk
 * @param legs near legs from the trunk
 * @param head the head from far arms
 * @param armsAllRound the gap goes all round the arm, as for one that lies beside the trunk
 */
public record Outlining(boolean arms, boolean legs, boolean head, boolean armsAllRound) {}
