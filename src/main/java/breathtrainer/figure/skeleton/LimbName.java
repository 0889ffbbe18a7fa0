package breathtrainer.figure.skeleton;

/** The four limbs; near ones are drawn over the trunk, far ones under it, unless a shape says otherwise. */
public enum LimbName {
    FAR_ARM(true, false, -2),
    FAR_LEG(false, false, -1),
    NEAR_LEG(false, true, 1),
    NEAR_ARM(true, true, 2);

    private final boolean arm;
    private final boolean near;
    private final double layer;

    LimbName(boolean arm, boolean near, double layer) {
        this.arm = arm;
        this.near = near;
        this.layer = layer;
    }

    public boolean isArm() {
        return arm;
    }

    public boolean isNear() {
        return near;
    }

    /** Where it lies from back to front, below 0 behind the trunk, unless a shape says otherwise. */
    public double usualLayer() {
        return layer;
    }
}
