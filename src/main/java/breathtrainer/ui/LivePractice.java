package breathtrainer.ui;

import breathtrainer.routine.Command;
import breathtrainer.session.Practice;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import java.util.concurrent.CompletableFuture;

/** What the window needs of a practice. All methods but {@link #close} return at once; any thread may call them. */
public interface LivePractice extends AutoCloseable {
    void start();

    void command(Command command);

    Snapshot snapshot();

    SourceStatus sourceStatus();

    /** Completes when the practice is over, exceptionally if the source broke; the message of that is shown as it stands. */
    CompletableFuture<Practice.End> ended();

    /** How many times faster than life; 1 for a sensor, infinite for as fast as can be. */
    double speed();

    /** Ends it if it runs, and waits until everything is kept. */
    @Override
    void close();

    /**
     * A real practice, as the window sees it.
     *
     * @param speed as {@link #speed}
     */
    static LivePractice of(Practice practice, double speed) {
        return new SessionPractice(practice, speed);
    }
}
