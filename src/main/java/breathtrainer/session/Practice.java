package breathtrainer.session;

import breathtrainer.routine.Command;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A session with its source, run on a thread of its own until the routine or the source ends. All methods may be called
 * from any thread.
 */
public final class Practice implements OngoingPractice {
    private final Session session;
    private final SampleSource source;
    private final RecordedCommands recorded;
    private final Queue<Command> commands = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<End> ended = new CompletableFuture<>();
    private final Thread thread;

    public Practice(Session session, SampleSource source) {
        this(session, source, RecordedCommands.NONE);
    }

    /** Practises again what was recorded: its commands come at their times, and the wearer's besides. */
    public Practice(Session session, SampleSource source, RecordedCommands recorded) {
        this.session = session;
        this.source = source;
        this.recorded = recorded;
        this.thread = new Thread(this::run, "practice");
        thread.setDaemon(true);
    }

    @Override
    public void start() {
        thread.start();
    }

    /** Runs it on the calling thread, instead of {@link #start}. */
    public End runHere() throws SourceException, InterruptedException {
        try {
            End end = runToEnd();
            ended.complete(end);
            return end;
        } finally {
            source.close();
            session.close();
        }
    }

    @Override
    public void command(Command command) {
        commands.add(command);
    }

    @Override
    public Snapshot snapshot() {
        return session.snapshot();
    }

    @Override
    public SourceStatus sourceStatus() {
        return source.status();
    }

    @Override
    public String sourceFigures() {
        return source.figures();
    }

    @Override
    public String recordingTrouble() {
        return session.recordingTrouble();
    }

    @Override
    public String notice() {
        return session.notice();
    }

    @Override
    public double speed() {
        return source.speed();
    }

    @Override
    public CompletableFuture<End> ended() {
        return ended;
    }

    @Override
    public void close() {
        if (!ended.isDone()) {
            thread.interrupt();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended.complete(End.WEARER);
        source.close();
        session.close();
    }

    private void run() {
        try {
            ended.complete(runToEnd());
        } catch (InterruptedException e) {
            ended.complete(End.WEARER);
        } catch (SourceException | RuntimeException | Error e) {
            ended.completeExceptionally(e);
        } finally {
            source.close();
            session.close();
        }
    }

    private End runToEnd() throws SourceException, InterruptedException {
        while (!session.isFinished()) {
            Optional<Sample> sample = source.next();
            if (sample.isEmpty()) {
                return End.SOURCE;
            }
            session.accept(sample.get());
            recorded.upTo(session.time()).forEach(session::accept);
            for (Command command = commands.poll(); command != null; command = commands.poll()) {
                session.accept(command);
            }
        }
        return session.snapshot().state() instanceof Finished finished && finished.early() ? End.WEARER : End.ROUTINE;
    }
}
