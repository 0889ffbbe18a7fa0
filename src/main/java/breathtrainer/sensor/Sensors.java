package breathtrainer.sensor;

import breathtrainer.file.Existing;
import breathtrainer.sensor.port.Address;
import breathtrainer.sensor.port.Ports;
import breathtrainer.sensor.port.SystemPorts;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** The sensors that are plugged in. Safe to use from any thread; not from one that must not wait. */
public final class Sensors {
    private Sensors() {}

    /** The serial ports that are there now, the likeliest sensors first. Opens none of them. */
    public static List<Port> list() {
        return SystemPorts.toKeep().list();
    }

    /**
     * Listens on every port at once and tells what speaks there. A port that is opened meanwhile is given up to whoever
     * opens it.
     *
     * @param atMost how long to listen; two to five seconds are enough for all known devices
     */
    public static List<PortFinding> listen(Duration atMost) throws InterruptedException {
        try (Listening listening = new Listening(SystemPorts.toListen(), OptionalInt.empty(), List.of())) {
            listening.listen(atMost.toNanos() / 1e9, true);
            return listening.findings();
        }
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
        return open(SystemPorts.toKeep(), Address.of(where), columns);
    }

    /**
     * Opens a port, starts to read it, and writes everything that it says to a file as well, for {@link RawReplay}.
     *
     * @param where {@code auto}, a port's name, or {@code NAME@BAUD}
     * @param columns which of the printed columns carry the breath: names, or numbers from 1; empty to find out
     * @param raw the file
     * @param existing whether it may take the place of one that is there
     */
    public static SerialSource open(String where, List<String> columns, Path raw, Existing existing)
            throws SourceException, InterruptedException {
        return new SensorOpening(SystemPorts.toKeep(), Address.of(where), columns).openCapturing(raw, existing);
    }

    static SerialSource open(Ports ports, Address address, List<String> columns)
            throws SourceException, InterruptedException {
        return new SensorOpening(ports, address, columns).open();
    }
}
