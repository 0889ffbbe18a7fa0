package breathtrainer.cli.output;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Says from time to time how far a long piece of work has come, to somebody who sits at a terminal; a file or a program that
 * takes standard error hears nothing of it. Short work says nothing.
 */
public final class LongWork {
    private static final long FIRST = 3000; // milliseconds of silence
    private static final long NEXT = 10_000;

    private final PrintWriter err;
    private final BooleanSupplier terminal;
    private final Supplier<String> state;
    private boolean ended;

    private LongWork(PrintWriter err, BooleanSupplier terminal, Supplier<String> state) {
        this.err = err;
        this.terminal = terminal;
        this.state = state;
    }

    /**
     * Begins; to be ended when the work is done.
     *
     * @param state how far it has come, in a sentence; asked from another thread
     */
    public static LongWork begin(PrintWriter err, Supplier<String> state) {
        return begin(err, Console::errorIsTerminal, state, FIRST, NEXT);
    }

    /** @param first milliseconds until it is told first, and from then on every {@code next} */
    static LongWork begin(PrintWriter err, BooleanSupplier terminal, Supplier<String> state, long first, long next) {
        LongWork work = new LongWork(err, terminal, state);
        Thread thread = new Thread(() -> work.tell(first, next), "long work");
        thread.setDaemon(true);
        thread.start();
        return work;
    }

    private synchronized void tell(long first, long next) {
        try {
            sleep(first);
            while (!ended && terminal.getAsBoolean()) {
                err.println(state.get());
                sleep(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void sleep(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        for (long left = milliseconds; left > 0 && !ended; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    /** It is done: nothing is said any more. */
    public synchronized void end() {
        ended = true;
        notifyAll();
    }
}
