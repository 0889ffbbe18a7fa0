package breathtrainer.sensor;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;

/**
 * A sensor on a serial port. Once open it goes on whatever happens to the cable: while nothing arrives it yields missing
 * samples, {@link #status} says why, and after plugging in again it goes on by itself.
 *
 * <p>Times are seconds since opening; they never go back. Before the device is recognised (up to about two seconds)
 * samples are missing and have one value; readings of that time are not lost, they follow.
 */
public final class SerialSource implements SampleSource {
    /** Seconds between missing samples. */
    private static final double TICK = 0.2;
    /** The reading thread looks up ten times a second; opening a port can take longer. */
    private static final long LONGEST_FAREWELL_MS = 2000;

    /** Where there are several ports, every known device has shown itself by then. */
    private static final double LISTEN_SECONDS = 5;

    private final String port;
    private final DoubleSupplier clock;
    private final Link link;
    private final Inbox inbox;
    private final Thread thread;
    private double lastTime;
    private double lastYield;

    private SerialSource(String port, DoubleSupplier clock, Link link, Inbox inbox, Thread thread) {
        this.port = port;
        this.clock = clock;
        this.link = link;
        this.inbox = inbox;
        this.thread = thread;
    }

    /**
     * Opens a port and starts to read it.
     *
     * @param where {@code auto}, a port's name, or {@code NAME@BAUD}; {@code auto} listens on all ports, up to five seconds
     *     if there are several, and takes the one where a sensor speaks
     * @throws SourceException if the port is not there, is used by another program or may not be used by this user; the
     *     message says which and what to do
     */
    public static SerialSource open(String where) throws SourceException, InterruptedException {
        return open(where, List.of());
    }

    /**
     * Opens a port and starts to read it.
     *
     * @param where {@code auto}, a port's name, or {@code NAME@BAUD}
     * @param columns which of the printed columns carry the breath: names, or numbers from 1; empty to find out
     */
    public static SerialSource open(String where, List<String> columns) throws SourceException, InterruptedException {
        return open(new SystemPorts(), Address.of(where), columns);
    }

    /**
     * Opens a port, starts to read it, and writes everything that it says to a file as well, for {@link RawReplay}.
     *
     * @param where {@code auto}, a port's name, or {@code NAME@BAUD}
     * @param columns which of the printed columns carry the breath: names, or numbers from 1; empty to find out
     * @param raw the file; one that is there is replaced
     */
    public static SerialSource open(String where, List<String> columns, Path raw)
            throws SourceException, InterruptedException {
        return openCapturing(new SystemPorts(), Address.of(where), columns, raw);
    }

    static SerialSource openCapturing(Ports ports, Address address, List<String> columns, Path raw)
            throws SourceException, InterruptedException {
        // found out first: a file holds what one port said
        String port = address.port().isPresent() ? address.port().get() : bestPort(ports, address.baud());
        try {
            RawFile file = new RawFile(raw);
            return open(new CapturingPorts(ports, file), port, address.baud(), columns, file::close);
        } catch (SourceException told) {
            throw told;
        } catch (IOException notWritten) {
            throw new SourceException(
                    raw + " could not be written: choose another place for the raw recording.", notWritten);
        }
    }

    private static String bestPort(Ports ports, OptionalInt baud) throws SourceException, InterruptedException {
        try (SerialSource best = openBest(ports, baud, List.of())) {
            return best.port;
        }
    }

    static SerialSource open(Ports ports, Address address, List<String> columns)
            throws SourceException, InterruptedException {
        return address.port().isPresent()
                ? open(ports, address.port().get(), address.baud(), columns, () -> {})
                : openBest(ports, address.baud(), columns);
    }

    private static SerialSource openBest(Ports ports, OptionalInt baud, List<String> columns)
            throws SourceException, InterruptedException {
        List<Port> there = ports.list();
        if (there.size() == 1) {
            return open(ports, there.get(0).name(), baud, columns, () -> {});
        }
        try (Listening listening = new Listening(ports, baud, columns)) {
            listening.listen(LISTEN_SECONDS, false);
            return listening.takeBest().orElseThrow(() -> new SourceException(listening.trouble()));
        }
    }

    private static SerialSource open(
            Ports ports, String port, OptionalInt baud, List<String> columns, Runnable afterwards)
            throws SourceException {
        long start = System.nanoTime();
        DoubleSupplier clock = () -> (System.nanoTime() - start) / 1e9;
        Link link = new Link(port);
        Inbox inbox = new Inbox();
        Recogniser recogniser = Recogniser.ofAll(columns);
        PortReader reader = new PortReader(ports, port, new BaudSearch(baud), recogniser, clock, link, inbox);
        try {
            reader.open();
        } catch (PortTrouble trouble) {
            afterwards.run();
            throw new SourceException(Wording.of(trouble, port, ports.list()), trouble);
        }
        Thread thread = new Thread(
                () -> {
                    reader.run();
                    afterwards.run();
                },
                "sensor " + port);
        thread.setDaemon(true);
        thread.start();
        return new SerialSource(port, clock, link, inbox, thread);
    }

    /** What speaks there, once it is recognised. */
    public Optional<Device> device() {
        return link.device();
    }

    /** Waits until it is known what speaks there, and no longer than {@code atMost}; no sample is lost meanwhile. */
    public Optional<Device> awaitDevice(Duration atMost) throws InterruptedException {
        return link.awaitDevice(atMost.toNanos() / 1e9, inbox::isClosed);
    }

    /** The name of the port, as it was asked for or found. */
    public String port() {
        return port;
    }

    /** How sure it is what speaks there, from 0 to 1. */
    double sureness() {
        return link.sureness();
    }

    /** How well the line has served so far. */
    public Tally tally() {
        return link.tally();
    }

    @Override
    public String name() {
        return link.device().map(Device::name).orElse("sensor") + " on " + port;
    }

    /** The next sample: measured, or missing if nothing came for longer than is usual for this device. */
    @Override
    public Optional<Sample> next() throws InterruptedException {
        while (true) {
            double due = Math.max(lastYield + TICK, link.lastLife() + link.patience());
            Optional<Sample> sample = inbox.poll(due - now());
            if (sample.isPresent()) {
                return Optional.of(inOrder(sample.get()));
            }
            if (inbox.isClosed()) {
                return Optional.empty();
            }
            if (now() >= due) {
                int channels = device().map(device -> device.channels().size()).orElse(1);
                return Optional.of(
                        inOrder(Sample.missing(StreamClock.tidy(link.horizon(now()) - link.patience()), channels)));
            }
        }
    }

    private Sample inOrder(Sample sample) {
        Sample next = sample.time() >= lastTime ? sample : at(lastTime, sample);
        lastTime = next.time();
        lastYield = now();
        return next;
    }

    private static Sample at(double time, Sample sample) {
        double[] values = new double[sample.channels()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sample.value(i);
        }
        return Sample.of(time, values);
    }

    private double now() {
        return clock.getAsDouble();
    }

    @Override
    public SourceStatus status() {
        return link.status(now());
    }

    @Override
    public String figures() {
        return link.tally().figures();
    }

    /** Ends the reading and gives the port free; {@link #next} yields what is left and then nothing. */
    @Override
    public void close() {
        inbox.close();
        try {
            thread.join(LONGEST_FAREWELL_MS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
