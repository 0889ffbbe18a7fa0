package breathtrainer.cli.output;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Says from time to time how far a long piece of work has come, to somebody who sits at a terminal; a file or a program that
 * takes standard error hears nothing of it. Short work says nothing.
 */
public final class Progress implements AutoCloseable {
    private static final long FIRST = 3000; // milliseconds of silence
    private static final long NEXT = 10_000;

    private final PrintWriter err;
    private final BooleanSupplier terminal;
    private final Supplier<String> state;
    private boolean closed;

    private Progress(PrintWriter err, BooleanSupplier terminal, Supplier<String> state) {
        this.err = err;
        this.terminal = terminal;
        this.state = state;
    }

    /**
     * Begins; to be closed when the work is done.
     *
     * @param state how far it has come, in a sentence; asked from another thread
     */
    public static Progress begin(PrintWriter err, Supplier<String> state) {
        return begin(err, Console::errorIsTerminal, state, FIRST, NEXT);
    }

    /** @param first milliseconds until it is told first, and from then on every {@code next} */
    static Progress begin(PrintWriter err, BooleanSupplier terminal, Supplier<String> state, long first, long next) {
        Progress progress = new Progress(err, terminal, state);
        Thread thread = new Thread(() -> progress.tell(first, next), "progress");
        thread.setDaemon(true);
        thread.start();
        return progress;
    }

    private synchronized void tell(long first, long next) {
        try {
            sleep(first);
            while (!closed && terminal.getAsBoolean()) {
                err.println(state.get());
                sleep(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void sleep(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        for (long left = milliseconds; left > 0 && !closed; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The samples of a source, which remembers how far it was read. */
    public static final class Watched implements SampleSource {
        private static final int MINUTE = 60; // seconds

        private final SampleSource source;
        private volatile double time = Double.NaN;

        public Watched(SampleSource source) {
            this.source = source;
        }

        /** For people: {@code 2:03:10}; empty before the first sample. */
        public Optional<String> reached() {
            long seconds = Math.round(time);
            return Double.isNaN(time)
                    ? Optional.empty()
                    : Optional.of(String.format(
                            Locale.ROOT,
                            "%d:%02d:%02d",
                            seconds / MINUTE / MINUTE,
                            seconds / MINUTE % MINUTE,
                            seconds % MINUTE));
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public Optional<Sample> next() throws SourceException, InterruptedException {
            Optional<Sample> sample = source.next();
            sample.ifPresent(read -> time = read.time());
            return sample;
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
