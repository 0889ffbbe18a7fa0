package breathtrainer.cli.terminal;

import breathtrainer.session.OngoingPractice;

/** A way to show a practice. */
interface View extends AutoCloseable {
    /** Returns when the practice has ended, or the wearer wants it to end at once. */
    void show(OngoingPractice practice) throws InterruptedException;

    /** How wide a line may be that is left behind, in cells. */
    int width();

    /** Gives back what was taken. May be called from any thread, and again. */
    @Override
    void close();
}
