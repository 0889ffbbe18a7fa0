package breathtrainer.sensor;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A sensor on a serial port. Once open it goes on whatever happens to the cable: while nothing arrives it yields missing
 * samples, {@link #status} says why, and after plugging in again it goes on by itself.
 *
 * <p>Times are seconds since opening; they never go back. Before the device is recognised (up to about two seconds)
 * samples are missing and have one value; readings of that time are not lost, they follow.
 */
public final class SerialSource implements SampleSource {
    private final String name;

    private SerialSource(String name) {
        this.name = name;
    }

    /**
     * Opens a port and starts to read it.
     *
     * @param where {@code auto}, a port's name, or {@code NAME@BAUD}
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
        return new SerialSource(where);
    }

    /** What speaks there, once it is recognised. */
    public Optional<Device> device() {
        return Optional.empty();
    }

    /** Waits until it is known what speaks there, and no longer than {@code atMost}; no sample is lost meanwhile. */
    public Optional<Device> awaitDevice(Duration atMost) throws InterruptedException {
        return device();
    }

    /** How well the line has served so far. */
    public Tally tally() {
        return new Tally(0, 0, 0, 0);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Sample> next() throws InterruptedException {
        return Optional.empty();
    }

    @Override
    public SourceStatus status() {
        return SourceStatus.READING;
    }

    @Override
    public void close() {}
}
