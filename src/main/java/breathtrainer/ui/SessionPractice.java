package breathtrainer.ui;

import breathtrainer.routine.Command;
import breathtrainer.session.Practice;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import java.util.concurrent.CompletableFuture;

/** A real practice, as the window sees it. */
record SessionPractice(Practice practice, double speed) implements LivePractice {
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
}
