package breathtrainer.sound.line;

import breathtrainer.sound.performance.Performer;

/**
 * Something to be performed.
 *
 * @param declared when its event was told, in nanoseconds of the system's clock
 */
record Order(long declared, Performance performance) {
    /** What to do at a position of the mixer. */
    @FunctionalInterface
    interface Performance {
        void perform(Performer performer, long at);
    }
}
