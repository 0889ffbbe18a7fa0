package breathtrainer.cli;

import breathtrainer.sensor.Port;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/**
 * The sensor that was used last, by what it is and not by where it was plugged in. If it cannot be kept the next practice
 * listens on all ports, and nothing else is lost.
 */
record LastSensor(Path file) {
    private static final String IDENTITY = "identity";
    private static final String PORT = "port";

    /** That sensor, if it is there; of several of a kind that cannot be told apart, the one at the same port. */
    Optional<Port> among(List<Port> there) {
        Properties known = read();
        String identity = known.getProperty(IDENTITY, "");
        String name = known.getProperty(PORT, "");
        List<Port> same =
                there.stream().filter(port -> port.identity().equals(identity)).toList();
        Optional<Port> here =
                same.stream().filter(port -> port.name().equals(name)).findFirst();
        // without an identity, any port would be the same
        return here.isPresent() || identity.isEmpty() ? here : same.stream().findFirst();
    }

    void remember(Port port) {
        Properties values = new Properties();
        values.setProperty(IDENTITY, port.identity());
        values.setProperty(PORT, port.name());
        if (values.equals(read())) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException unwritable) {
            LoggerFactory.getLogger(LastSensor.class).warn("{} cannot be written", file, unwritable);
        }
    }

    private Properties read() {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LoggerFactory.getLogger(LastSensor.class).warn("{} cannot be read", file, unreadable);
            }
        }
        return values;
    }
}
