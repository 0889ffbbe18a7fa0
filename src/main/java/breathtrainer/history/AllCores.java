package breathtrainer.history;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does the same with many things, as many at a time as there are cores. */
final class AllCores {
    private final String name;

    /** @param name of the threads */
    AllCores(String name) {
        this.name = name;
    }

    /** Returns when all are done. */
    <T> void each(Collection<T> things, Consumer<T> work, HistoryProgress progress) {
        if (things.isEmpty()) {
            return;
        }
        AtomicInteger done = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(things.size());
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(things.size(), Runtime.getRuntime().availableProcessors()), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            for (T thing : things) {
                threads.execute(() -> {
                    try {
                        work.accept(thing);
                    } finally {
                        progress.done(done.incrementAndGet(), things.size());
                        open.countDown();
                    }
                });
            }
            open.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
