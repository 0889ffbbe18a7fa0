package breathtrainer.sensor;

import breathtrainer.sensor.port.Address;
import breathtrainer.sensor.port.CapturingPorts;
import breathtrainer.sensor.port.Ports;
import breathtrainer.sensor.port.RawFile;
import breathtrainer.signal.SourceException;
import java.io.IOException;
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
        return SerialSource.open(ports, port, address.baud(), columns, () -> {});
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

    /** Opens it, and keeps all that it says in a file as well; a file that is there is replaced. */
    SerialSource openCapturing(Path raw) throws SourceException, InterruptedException {
        // found out first: a file holds what one port said
        String port = address.port().isPresent() ? address.port().get() : bestPort();
        try {
            RawFile file = new RawFile(raw);
            return SerialSource.open(new CapturingPorts(ports, file), port, address.baud(), columns, file::close);
        } catch (SourceException told) {
            throw told;
        } catch (IOException notWritten) {
            throw new SourceException(
                    raw + " could not be written: choose another place for the raw recording.", notWritten);
        }
    }

    private String bestPort() throws SourceException, InterruptedException {
        try (SerialSource best = openBest()) {
            return best.port();
        }
    }
}
