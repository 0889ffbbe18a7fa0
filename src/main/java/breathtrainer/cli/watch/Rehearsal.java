package breathtrainer.cli.watch;

import breathtrainer.routine.RoutineException;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A routine that is practised while it is being written: with each saving it is read, and begins, anew.
 *
 * @param <P> a plan to practise it
 */
public final class Rehearsal<P> {
    /** Makes a plan of the file as it is. */
    public interface Plans<P> {
        P plan() throws SourceException, RoutineException, InterruptedException;
    }

    private final Path file;
    private final Plans<P> plans;
    private final FileWatch watch;

    public Rehearsal(Path file, Plans<P> plans) {
        this.file = file;
        this.plans = plans;
        this.watch = new FileWatch(file);
    }

    /**
     * Reads the file, and again at each saving until there is no fault in it.
     *
     * @param faults told all of them, each with its line and column
     */
    public P awaitPlan(Consumer<String> faults) throws SourceException, InterruptedException {
        while (true) {
            watch.take();
            try {
                return plans.plan();
            } catch (RoutineException faulty) {
                faults.accept(faulty.getMessage());
                watch.awaitSaving();
            }
        }
    }

    /** Returns when it was saved since it was read last. */
    public void awaitSaving() throws InterruptedException {
        watch.awaitSaving();
    }

    public Path file() {
        return file;
    }

    /** Does something if it is saved before this is closed. */
    public Saving onSaving(Runnable then) {
        return new Saving(then);
    }

    /** The next saving. */
    @SuppressWarnings("try") // whoever closes it may be interrupted, and wants to know
    public final class Saving implements AutoCloseable {
        private final AtomicBoolean isSaved = new AtomicBoolean();
        private final Thread thread;

        private Saving(Runnable then) {
            this.thread = new Thread(() -> await(then), "rehearsal");
            thread.setDaemon(true);
            thread.start();
        }

        private void await(Runnable then) {
            try {
                watch.awaitSaving();
                isSaved.set(true);
                then.run();
            } catch (InterruptedException closed) {
                // it was not saved
            }
        }

        /** Whether it was. */
        public boolean isSaved() {
            return isSaved.get();
        }

        @Override
        public void close() {
            if (!isSaved()) {
                thread.interrupt();
            }
            try {
                thread.join();
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
