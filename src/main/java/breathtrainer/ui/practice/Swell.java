package breathtrainer.ui.practice;

/** The orb's size, which follows the lung level a little behind it, so that 25 steps a second look like one movement. */
final class Swell {
    /** Share of the orb's room at the usual end of exhale, and of inhale; what is left is for a sigh. */
    static final double EMPTY = 0.4;

    static final double FULL = 0.86;

    /** Of an orb that does not move. */
    static final double STILL = 0.7;

    private static final double FOLLOWS_WITHIN = 0.08; // s, time constant
    private static final double UNSEEN =
            0.2; // px; nobody sees an edge move less, and each frame drawn costs as much as any other

    private double target;
    private double level;
    private double drawn = Double.NaN;
    private long before;

    void towards(double lungLevel) {
        target = Math.max(-0.15, Math.min(1.2, lungLevel));
    }

    /**
     * Goes on to the frame at this time.
     *
     * @param now in nanoseconds
     * @param radius of the room that the orb has, px
     * @return whether the change can be seen
     */
    boolean move(long now, double radius) {
        double seconds = Math.max(0, (now - before) / 1e9);
        before = now;
        level += (target - level) * (1 - Math.exp(-seconds / FOLLOWS_WITHIN));
        boolean seen = !(radius * Math.abs(share() - drawn) < UNSEEN);
        if (seen) {
            drawn = share();
        }
        return seen;
    }

    /** Of the room that the orb has: from about 0.3 to 1. */
    double share() {
        return EMPTY + (FULL - EMPTY) * level;
    }
}
