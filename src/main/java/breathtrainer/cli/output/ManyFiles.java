package breathtrainer.cli.output;

import breathtrainer.language.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same work on many files, as many at a time as there are cores. What comes of it is told in the order of the files, as if
 * they had been taken one after the other; a file that cannot be worked on does not stop the others.
 *
 * @param <R> what comes of one
 */
public final class ManyFiles<R> {
    private static final Texts TEXTS = Texts.of("cli.output");

    /** What is done with one of them, on any thread. */
    public interface Work<R> {
        /**
         * Works on it.
         *
         * @param said in the end on standard error
         */
        R on(Path file, PrintWriter said) throws Exception;
    }

    /** What becomes of it, on the thread that waits. */
    public interface Taker<R> {
        void take(Path file, R result);
    }

    private record Done<R>(R result, String said) {}

    private final Work<R> work;
    private final PrintWriter err;

    public ManyFiles(Work<R> work, PrintWriter err) {
        this.work = work;
        this.err = err;
    }

    /** Returns how many could not be worked on; the reason of each is told. */
    public int run(List<Path> files, Taker<R> taker) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors())), ManyFiles::thread);
        try (ProgressBar bar = ProgressBar.onTerminal(TEXTS.text("recordings"))) {
            List<Future<Done<R>>> all = new ArrayList<>();
            for (Path file : files) {
                all.add(threads.submit(() -> {
                    try {
                        return one(file);
                    } finally {
                        bar.at(done.incrementAndGet(), files.size());
                    }
                }));
            }
            return take(files, all, taker);
        } finally {
            threads.shutdownNow();
        }
    }

    private int take(List<Path> files, List<Future<Done<R>>> all, Taker<R> taker) throws InterruptedException {
        int failed = 0;
        for (int i = 0; i < files.size(); i++) {
            try {
                Done<R> one = all.get(i).get();
                err.print(one.said());
                err.flush();
                taker.take(files.get(i), one.result());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException of) {
                    throw of; // a setting that none of them can be worked on with
                }
                err.println(Failure.words(e.getCause() == null ? e : e.getCause()));
                failed++;
            }
        }
        return failed;
    }

    private Done<R> one(Path file) throws Exception {
        StringWriter said = new StringWriter();
        R result = work.on(file, new PrintWriter(said, true));
        return new Done<>(result, said.toString());
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "recordings");
        thread.setDaemon(true);
        return thread;
    }
}
