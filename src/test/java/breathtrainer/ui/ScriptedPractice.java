package breathtrainer.ui;

import breathtrainer.routine.Command;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;

/** A practice that stays in one moment, and keeps what it was told. */
public final class ScriptedPractice implements OngoingPractice {
    public final List<Command> commands = new ArrayList<>();
    public final CompletableFuture<OngoingPractice.End> ended = new CompletableFuture<>();
    private final DoubleSupplier clock;
    private volatile Moment moment;
    private volatile Snapshot newest;
    boolean started;
    boolean closed;

    public ScriptedPractice(Moment moment) {
        this(moment, () -> 101.5);
    }

    /** @param clock seconds */
    public ScriptedPractice(Moment moment, DoubleSupplier clock) {
        this.moment = moment;
        this.clock = clock;
        this.newest = moment.at(clock.getAsDouble());
    }

    public void now(Moment other) {
        moment = other;
        newest = other.at(newest.time());
    }

    /** What it says of its recording. */
    public volatile String recordingTrouble = "";

    @Override
    public String recordingTrouble() {
        return recordingTrouble;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void command(Command command) {
        commands.add(command);
    }

    /** A new one for each step of the grid, as from a session. */
    @Override
    public Snapshot snapshot() {
        double time = Math.floor(clock.getAsDouble() * 25) / 25;
        if (time > newest.time()) {
            newest = moment.at(time);
        }
        return newest;
    }

    @Override
    public SourceStatus sourceStatus() {
        return moment.source();
    }

    @Override
    public CompletableFuture<OngoingPractice.End> ended() {
        return ended;
    }

    @Override
    public double speed() {
        return moment.speed();
    }

    @Override
    public void close() {
        closed = true;
    }
}
