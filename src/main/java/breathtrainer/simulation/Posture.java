package breathtrainer.simulation;

/** How the trunk lies in space. */
public enum Posture {
    SEATED(0, -1, 0.15),
    ALL_FOURS(0.05, -0.25, -0.97),
    FOREARMS(0, 0.35, -0.93),
    STANDING(0, -1, 0.05),
    FOLDED(0, 0.9, -0.4),
    TWISTED(0.85, -0.1, 0.5),
    LYING(0, -0.1, 1);

    private final double x;
    private final double y;
    private final double z;

    /** Which way an accelerometer on the breastbone feels gravity: x to the left, y to the head, z out of the chest. */
    Posture(double x, double y, double z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** Of length 1. */
    public Vector3 gravity() {
        return new Vector3(x, y, z).unit();
    }
}
