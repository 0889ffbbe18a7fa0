package breathtrainer.session;

/**
 * How well breath can be seen.
 *
 * @param quality 0 to 1
 * @param message what is wrong and what to do, or why a movement did not count just now; empty while all is well
 */
public record Signal(State state, double quality, String message) {
    public enum State {
        /** Not yet known. */
        SEARCHING,
        GOOD,
        WEAK,
        /** The count is frozen and kept. */
        LOST,
        /** There is no sensor; the wearer counts. */
        BY_HAND
    }
}
