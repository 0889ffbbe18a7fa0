package breathtrainer.figure.skeleton;

/**
 * Lengths of the one body that all figures have, in body heights; after Drillis and Contini, Body segment parameters
 * (1966), as in Winter, Biomechanics and Motor Control of Human Movement (doi:10.1002/9780470549148, figure 4.1).
 */
public final class Bones {
    /** Of each of the five pieces from the hip to shoulder level. */
    public static final double SPINE_PIECE = 0.0576;

    public static final int SPINE_PIECES = 5;

    /** From shoulder level to where the skull sits. */
    public static final double NECK = 0.062;

    /** From there to the middle of the head. */
    public static final double HEAD = 0.0535;

    /** From the spine to a shoulder, seen from above. */
    static final double HALF_SHOULDERS = 0.108;

    /** From the spine to a hip, seen from above. */
    static final double HALF_HIPS = 0.05;

    private static final double[] ARM = {0.186, 0.146, 0.108}; // upper arm, forearm, hand
    private static final double[] LEG = {0.245, 0.246, 0.152}; // thigh, shank, foot

    private Bones() {}

    /**
     * How long a bone of a limb is.
     *
     * @param bone 0 next to the trunk, to 2
     */
    static double length(LimbName limb, int bone) {
        return (limb.isArm() ? ARM : LEG)[bone];
    }
}
