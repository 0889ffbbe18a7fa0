package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchSource;
import breathtrainer.bench.Scrubber;
import breathtrainer.recording.RecordingException;
import breathtrainer.rerun.Practised;
import breathtrainer.session.Snapshot;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Finds the snapshot of the moment that was asked for last; moments that were asked for meanwhile are left out. */
final class MomentSeeker {
    private record Wish(double time, Practised practised) {}

    private final BenchSource source;
    private final BiConsumer<Double, Snapshot> found;
    private @Nullable Wish wish;
    private boolean closed;

    /** @param found is told, on the JavaFX thread, the time and its snapshot */
    MomentSeeker(BenchSource source, BiConsumer<Double, Snapshot> found) {
        this.source = source;
        this.found = found;
        Thread thread = new Thread(this::seek, "bench-seeking");
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void ask(double time, Practised practised) {
        wish = new Wish(time, practised);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized @Nullable Wish next() throws InterruptedException {
        while (wish == null && !closed) {
            wait();
        }
        Wish taken = closed ? null : wish;
        wish = null;
        return taken;
    }

    private void seek() {
        Scrubber scrubber = null;
        Practised present = null;
        try {
            for (Wish next = next(); next != null; next = next()) {
                if (scrubber == null || !next.practised().equals(present)) {
                    if (scrubber != null) {
                        scrubber.close();
                    }
                    present = next.practised();
                    scrubber = new Scrubber(source, present);
                }
                Snapshot snapshot = scrubber.at(next.time());
                double time = next.time();
                Platform.runLater(() -> found.accept(time, snapshot));
            }
        } catch (RecordingException unreadable) {
            // whoever reads all of it says so
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            if (scrubber != null) {
                scrubber.close();
            }
        }
    }
}
