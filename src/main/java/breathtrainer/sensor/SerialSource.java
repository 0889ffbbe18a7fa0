package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Recogniser;
import breathtrainer.sensor.port.BaudSearch;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.port.Ports;
import breathtrainer.sensor.time.StreamClock;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.nio.file.Path;
import java.time.Duration;
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

    private final String port;
    private final DoubleSupplier clock;
    private final ConnectionState connection;
    private final Inbox inbox;
    private final Thread thread;
    private double lastTime;
    private double lastYield;

    private SerialSource(String port, DoubleSupplier clock, ConnectionState connection, Inbox inbox, Thread thread) {
        this.port = port;
        this.clock = clock;
        this.connection = connection;
        this.inbox = inbox;
        this.thread = thread;
    }

    /**
     * Opens a port and starts to read it.
     *
     * @param recogniser who finds out what speaks there
     * @param afterwards done once the port is closed, in whatever way
     */
    static SerialSource open(Ports ports, String port, OptionalInt baud, Recogniser recogniser, Runnable afterwards)
            throws SourceException {
        long start = System.nanoTime();
        DoubleSupplier clock = () -> (System.nanoTime() - start) / 1e9;
        ConnectionState connection = new ConnectionState(port);
        Inbox inbox = new Inbox();
        Mishaps mishaps = new Mishaps(port, Path.of(System.getProperty("java.io.tmpdir", "")));
        PortReader reader =
                new PortReader(ports, port, new BaudSearch(baud), recogniser, mishaps, clock, connection, inbox);
        boolean open = false;
        try {
            reader.open();
            open = true;
        } catch (PortTrouble trouble) {
            throw new SourceException(PortWords.of(trouble, port, ports.list()), trouble);
        } finally {
            if (!open) {
                afterwards.run();
            }
        }
        Thread thread = new Thread(() -> read(reader, afterwards), "sensor " + port);
        thread.setDaemon(true);
        thread.start();
        return new SerialSource(port, clock, connection, inbox, thread);
    }

    private static void read(PortReader reader, Runnable afterwards) {
        try {
            reader.run();
        } finally {
            afterwards.run();
        }
    }

    /** What speaks there, once it is recognised. */
    public Optional<Device> device() {
        return connection.device();
    }

    /** Waits until it is known what speaks there, and no longer than {@code atMost}; no sample is lost meanwhile. */
    public Optional<Device> awaitDevice(Duration atMost) throws InterruptedException {
        return connection.awaitDevice(atMost.toNanos() / 1e9, inbox::isClosed);
    }

    /** The name of the port, as it was asked for or found. */
    public String port() {
        return port;
    }

    /** How sure it is what speaks there, from 0 to 1. */
    double sureness() {
        return connection.sureness();
    }

    /** How well the line has served so far. */
    public LineFigures lineFigures() {
        return connection.tally();
    }

    @Override
    public String name() {
        return connection.device().map(Device::name).orElse("sensor") + " on " + port;
    }

    /** The next sample: measured, or missing if nothing came for longer than is usual for this device. */
    @Override
    public Optional<Sample> next() throws InterruptedException {
        while (true) {
            double due = Math.max(lastYield + TICK, connection.lastLife() + connection.patience());
            Optional<Sample> sample = inbox.poll(due - now());
            if (sample.isPresent()) {
                return Optional.of(inOrder(sample.get()));
            }
            if (inbox.isClosed()) {
                return Optional.empty();
            }
            if (now() >= due) {
                int channels = device().map(device -> device.channels().size()).orElse(1);
                return Optional.of(inOrder(
                        Sample.missing(StreamClock.tidy(connection.horizon(now()) - connection.patience()), channels)));
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
        return connection.status(now());
    }

    @Override
    public String figures() {
        return connection.tally().figures();
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
