package breathtrainer.figure;

/**
 * A part of a pose that a figure shows.
 *
 * @param number which of its kind, from 0
 */
public record Passage(Kind kind, int number) {
    /** What happens in it. */
    public enum Kind {
        GETTING_READY,
        /** A movement that leads into the hold. */
        ENTER,
        /** A hold, between the shapes of exhale and inhale. */
        BREATH,
        /** A movement of a round. */
        ROUND,
        CHANGING_SIDE,
        /** Another way to do the pose. */
        OPTION;
    }

    public static final Passage BREATH = new Passage(Kind.BREATH, 0);
}
