package breathtrainer.sensor;

import breathtrainer.signal.Sample;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * Samples on their way from the thread that reads the port to the thread that asks for them. When nobody asks for long,
 * the reading thread has to wait: no sample is dropped here.
 */
final class Inbox {
    /** Over a minute of the fastest device. */
    private static final int MOST = 1 << 16;

    private final ArrayDeque<Sample> samples = new ArrayDeque<>();
    private boolean closed;

    synchronized void put(List<Sample> more) throws InterruptedException {
        while (samples.size() >= MOST && !closed) {
            wait();
        }
        samples.addAll(more);
        notifyAll();
    }

    /** The next sample; empty if none came in time, or none will come because it is closed. */
    synchronized Optional<Sample> poll(double seconds) throws InterruptedException {
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        while (samples.isEmpty() && !closed && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        Sample next = samples.pollFirst();
        notifyAll();
        return Optional.ofNullable(next);
    }

    /** Waits, but no longer than until it is closed. */
    synchronized void awaitClosing(double seconds) throws InterruptedException {
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        while (!closed && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
