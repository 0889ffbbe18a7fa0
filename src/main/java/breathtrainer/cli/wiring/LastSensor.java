package breathtrainer.cli.wiring;

import breathtrainer.sensor.Port;
import breathtrainer.signal.Tilt;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The sensor that was used last, by what it is and not by where it was plugged in. If it cannot be kept the next practice
 * listens on all ports, and nothing else is lost.
 */
record LastSensor(Path file) {
    private static final String IDENTITY = "identity";
    private static final String PORT = "port";
    private static final String INHALE_TILT = "inhale_tilt";

    static LastSensor in(Folders folders) {
        return new LastSensor(folders.config().resolve("sensor.properties"));
    }

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
        new SettingsFile(file).change(known -> {
            if (!isSame(port, known)) {
                known.remove(INHALE_TILT);
            }
            known.setProperty(IDENTITY, port.identity());
            known.setProperty(PORT, port.name());
        });
    }

    /** How an inhale tilts that sensor, as it was last worn. */
    Optional<Tilt> inhaleTilt() {
        return Tilt.named(read().getProperty(INHALE_TILT, ""));
    }

    void remember(Tilt inhale) {
        new SettingsFile(file).change(values -> values.setProperty(INHALE_TILT, inhale.words()));
    }

    private static boolean isSame(Port port, Properties known) {
        String identity = known.getProperty(IDENTITY, "");
        return identity.equals(port.identity())
                && (!identity.isEmpty() || port.name().equals(known.getProperty(PORT)));
    }

    private Properties read() {
        return new SettingsFile(file).read();
    }
}
