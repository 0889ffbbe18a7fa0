package breathtrainer.session;

import breathtrainer.routine.Command;
import breathtrainer.signal.SourceStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A practice as a view sees it and speaks to it. All methods but {@link #close} and {@link #awaitEnd} return at once; any
 * thread may call them.
 */
public interface OngoingPractice extends AutoCloseable {
    /** How a practice came to its end. */
    enum End {
        /** By the routine's close. */
        ROUTINE,
        /** By the wearer. */
        WEARER,
        /** The recording was over before the routine. */
        SOURCE
    }

    void start();

    /** Given to the session after the sample that is being waited for, at the latest a fraction of a second from now. */
    void command(Command command);

    /** The newest state. */
    Snapshot snapshot();

    SourceStatus sourceStatus();

    /** How quickly and how evenly samples come, in a few words; empty if that is not measured. */
    default String sourceFigures() {
        return "";
    }

    /** Why it is not recorded, or elsewhere than was meant; a sentence that stands as it is, empty while all is well. */
    default String recordingTrouble() {
        return "";
    }

    /** What does not work, though the practice goes on: its recording, or what listens to it. Empty while all is well. */
    default String notice() {
        return recordingTrouble();
    }

    /** How many times faster than life it runs: 1 for a sensor, infinite for as fast as can be. */
    double speed();

    /** Completes when the practice is over, exceptionally if the source broke; the message of that is shown as it stands. */
    CompletableFuture<End> ended();

    /** Ends it if it runs, and waits until everything is kept. May be called again. */
    @Override
    void close();

    /** Returns when it is over, however it ended, and at the latest after so long. */
    default void awaitEnd(long milliseconds) throws InterruptedException {
        try {
            ended().get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // whoever waits asks the future how it ended
        }
    }
}
