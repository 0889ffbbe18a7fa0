package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchRun;
import breathtrainer.bench.BenchSource;
import breathtrainer.bench.RawLines;
import breathtrainer.recording.RecordingException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Reads a recording and runs it again, on threads of its own. A run that nobody wants any more stops by itself. */
final class BenchWork {
    private final BenchSource source;
    private final Consumer<String> failed;
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile boolean closed;
    private volatile double rawReached = Double.NaN;
    private volatile double runReached = Double.NaN;
    private volatile boolean rawDone;
    private volatile boolean runDone;

    /** @param failed is told, on the JavaFX thread, why it cannot be read */
    BenchWork(BenchSource source, Consumer<String> failed) {
        this.source = source;
        this.failed = failed;
    }

    /** Reads the values. */
    void read(RawLines raw) {
        begin("bench-reading", () -> {
            raw.read(source.recording(), source.options(), time -> {
                rawReached = time;
                return !closed;
            });
            rawDone = true;
        });
    }

    /** Runs it, in the place of the run before. */
    void run(BenchRun run) {
        int mine = wanted.incrementAndGet();
        runDone = false;
        runReached = Double.NaN;
        begin("bench-running", () -> {
            run.run(time -> {
                boolean still = !closed && wanted.get() == mine;
                if (still) {
                    runReached = time;
                }
                return still;
            });
            if (wanted.get() == mine) {
                runDone = true;
            }
        });
    }

    private interface Work {
        void go() throws RecordingException;
    }

    private void begin(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.go();
                    } catch (RecordingException e) {
                        Platform.runLater(() -> failed.accept(String.valueOf(e.getMessage())));
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    /** How far values were read; NaN at first. */
    double rawReached() {
        return rawReached;
    }

    boolean isRead() {
        return rawDone;
    }

    boolean isRun() {
        return runDone;
    }

    /** From 0 to 1 of a recording that reaches so far. */
    double share(double first, double last) {
        return runDone ? 1 : Double.isNaN(runReached) || last <= first ? 0 : (runReached - first) / (last - first);
    }

    void close() {
        closed = true;
    }
}
