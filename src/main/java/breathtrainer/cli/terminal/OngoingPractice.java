package breathtrainer.cli.terminal;

import breathtrainer.routine.Command;
import breathtrainer.session.Practice;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the view sees of a {@link Practice} and says to it; a test has one without a source. */
interface OngoingPractice {
    void start();

    void command(Command command);

    Snapshot snapshot();

    SourceStatus sourceStatus();

    CompletableFuture<Practice.End> ended();

    void close();

    /** Returns when it is over, however it ended, and at the latest after so long. */
    default void awaitEnd(long milliseconds) throws InterruptedException {
        try {
            ended().get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // whoever waits asks the future how it ended
        }
    }

    static OngoingPractice of(Practice practice) {
        return new OngoingPractice() {
            @Override
            public void start() {
                practice.start();
            }

            @Override
            public void command(Command command) {
                practice.command(command);
            }

            @Override
            public Snapshot snapshot() {
                return practice.snapshot();
            }

            @Override
            public SourceStatus sourceStatus() {
                return practice.sourceStatus();
            }

            @Override
            public CompletableFuture<Practice.End> ended() {
                return practice.ended();
            }

            @Override
            public void close() {
                practice.close();
            }
        };
    }
}
