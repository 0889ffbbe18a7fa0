package breathtrainer.cli.terminal;

import breathtrainer.routine.Command;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** A practice that stands still and keeps what was asked of it; a test says what happens on a command. */
public final class ScriptedPractice implements OngoingPractice {
    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final CompletableFuture<OngoingPractice.End> ended = new CompletableFuture<>();
    public volatile Snapshot snapshot;
    volatile SourceStatus status = SourceStatus.READING;
    BiConsumer<ScriptedPractice, Command> onCommand = (practice, command) -> {};
    Runnable onStart = () -> {};
    /** Whenever somebody asks how its source is doing. */
    volatile Runnable onLook = () -> {};

    public ScriptedPractice(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public void start() {
        calls.add("start");
        onStart.run();
    }

    @Override
    public void command(Command command) {
        calls.add(command.word());
        onCommand.accept(this, command);
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public SourceStatus sourceStatus() {
        onLook.run();
        return status;
    }

    @Override
    public double speed() {
        return 1;
    }

    @Override
    public CompletableFuture<OngoingPractice.End> ended() {
        return ended;
    }

    @Override
    public void close() {
        calls.add("close");
        ended.complete(OngoingPractice.End.WEARER);
    }
}
