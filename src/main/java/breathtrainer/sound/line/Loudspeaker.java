package breathtrainer.sound.line;

import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.mix.Mixer;
import breathtrainer.sound.performance.Performer;
import breathtrainer.sound.tone.ToneKind;
import breathtrainer.sound.tone.Tones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Performs orders at once, on a thread of its own. It hands the line a hundredth of a second at a time and keeps it short of
 * full; where there is no line, time goes on all the same.
 */
final class Loudspeaker {
    /** Samples that the line holds: 60 ms. */
    static final int BUFFER = Clip.samplesIn(0.06);

    private static final int BLOCK = Clip.samplesIn(0.01);
    private static final int LEAD = Clip.samplesIn(0.04); // so full is the line kept while nothing new happens
    private static final int WARM = 100; // blocks
    private static final long NAP = TimeUnit.MILLISECONDS.toNanos(3);
    /** A device may be so much faster than the clock; one that takes everything at once is no clock at all. */
    private static final double FASTER = 1.01;

    private final Queue<Order> orders = new ConcurrentLinkedQueue<>();
    private final Mixer mixer = new Mixer();
    private final Performer performer;
    private final Connection connection;
    private final LongConsumer latency;
    private final Thread thread = new Thread(this::run, "sound");
    private final List<Order> inBlock = new ArrayList<>();
    private final float[] block = new float[BLOCK];
    private final byte[] bytes = new byte[2 * BLOCK];
    private final Tones tones;
    private long began;
    private volatile boolean isLast;
    private volatile boolean isStopped;

    /**
     * Waits for {@link #start}.
     *
     * @param latency told of each order the nanoseconds from its event to its first sample being handed to the line
     */
    @SuppressWarnings("ThreadPriorityCheck") // no more than a wish: where it is granted, a busy machine delays no tone
    Loudspeaker(Tones tones, Connection connection, LongConsumer latency) {
        this.tones = tones;
        this.performer = new Performer(mixer, tones, sounding -> {});
        this.connection = connection;
        this.latency = latency;
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
    }

    /** Opens the line, if there is one. */
    void connect() {
        connection.line(System.nanoTime());
    }

    /** Instead of {@link #start}. */
    void disconnect() {
        connection.close(false);
    }

    void start() {
        thread.start();
    }

    /** Never waits. */
    void order(Order order) {
        orders.add(order);
        LockSupport.unpark(thread);
    }

    /** No order comes any more: what sounds is played to its end. */
    void finish() {
        isLast = true;
    }

    /** Silent at once. */
    void stop() {
        isStopped = true;
        LockSupport.unpark(thread);
    }

    /** Waits for its end, at most so long. */
    void await(long milliseconds) throws InterruptedException {
        thread.join(milliseconds);
    }

    private void run() {
        warmUp();
        began = System.nanoTime();
        while (!isStopped && !(isLast && isSilent())) {
            step();
        }
        connection.close(!isStopped);
    }

    /** The first breath is not late: its tone is made, and what mixes it is compiled, before it comes. */
    private void warmUp() {
        Mixer unheard = new Mixer();
        for (ToneKind kind : List.of(ToneKind.INHALE, ToneKind.EXHALE)) {
            unheard.start(tones.of(kind), unheard.position());
            for (int i = 0; i < WARM; i++) {
                unheard.mix(block);
                encode();
            }
        }
    }

    /** Whether nothing is left to be heard, or nobody could hear it. */
    private boolean isSilent() {
        return !connection.isOpen() || (orders.isEmpty() && mixer.isSilent());
    }

    private void step() {
        Optional<OpenLine> line = connection.line(System.nanoTime());
        for (Order order = orders.poll(); order != null; order = orders.poll()) {
            order.performance().perform(performer, position(order));
            inBlock.add(order);
        }
        if (isDue(line)) {
            mixer.mix(block);
            line.ifPresent(this::write);
            inBlock.clear();
        } else {
            LockSupport.parkNanos(NAP);
        }
    }

    /** Where its event would be, if it had been performed when it was told. */
    private long position(Order order) {
        return mixer.position() - (System.nanoTime() - order.declared()) * Clip.RATE / TimeUnit.SECONDS.toNanos(1);
    }

    /** With something new, as soon as there is room for it. */
    private boolean isDue(Optional<OpenLine> line) {
        double elapsed = (System.nanoTime() - began) * 1e-9 * Clip.RATE;
        if (line.isEmpty()) {
            return mixer.position() < elapsed;
        }
        int most = inBlock.isEmpty() ? LEAD : BUFFER - BLOCK;
        return line.get().buffered() < most && mixer.position() < elapsed * FASTER + most;
    }

    private void write(OpenLine line) {
        long now = System.nanoTime();
        inBlock.forEach(order -> latency.accept(now - order.declared()));
        encode();
        if (!line.write(bytes)) {
            connection.lost();
        }
    }

    private void encode() {
        for (int i = 0; i < BLOCK; i++) {
            int value = Math.round(block[i] * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
    }
}
