package breathtrainer.sensor;

import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.file.NewFile;
import breathtrainer.sensor.port.Address;
import breathtrainer.sensor.port.CapturingPorts;
import breathtrainer.sensor.port.Ports;
import breathtrainer.sensor.port.RawFile;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.util.List;

/**
 * How a sensor is opened: at the port that is named, or wherever one speaks.
 *
 * @param columns which of the printed columns carry the breath; empty to find out
 */
record SensorOpening(Ports ports, Address address, List<String> columns) {
    /** Where there are several ports, every known device has shown itself by then. */
    private static final double LISTEN_SECONDS = 5;

    SerialSource open() throws SourceException, InterruptedException {
        return address.port().isPresent() ? open(address.port().get()) : openBest();
    }

    private SerialSource open(String port) throws SourceException {
        return SerialSource.open(ports, port, address.baud(), KnownDevices.recogniser(columns), () -> {});
    }

    private SerialSource openBest() throws SourceException, InterruptedException {
        List<Port> there = ports.list();
        if (there.size() == 1) {
            return open(there.get(0).name());
        }
        try (Listening listening = new Listening(ports, address.baud(), columns)) {
            listening.listen(LISTEN_SECONDS, false);
            return listening.takeBest().orElseThrow(() -> new SourceException(listening.trouble()));
        }
    }

    /** Opens it, and keeps all that it says in a file as well. */
    SerialSource openCapturing(Path raw, Existing existing) throws SourceException, InterruptedException {
        // found out first: a file holds what one port said
        String port = address.port().isPresent() ? address.port().get() : bestPort();
        RawFile file = begin(raw, existing);
        boolean open = false;
        try {
            SerialSource source = SerialSource.open(
                    new CapturingPorts(ports, file),
                    port,
                    address.baud(),
                    KnownDevices.recogniser(columns),
                    file::close);
            open = true;
            return source;
        } finally {
            if (!open) {
                NewFile.discard(raw); // nothing was heard
            }
        }
    }

    private static RawFile begin(Path raw, Existing existing) throws SourceException {
        try {
            return RawFile.create(raw, existing);
        } catch (FileException notWritten) {
            throw new SourceException(String.valueOf(notWritten.getMessage()), notWritten);
        }
    }

    private String bestPort() throws SourceException, InterruptedException {
        try (SerialSource best = openBest()) {
            return best.port();
        }
    }
}
