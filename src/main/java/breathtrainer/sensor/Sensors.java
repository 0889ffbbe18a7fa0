package breathtrainer.sensor;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** The sensors that are plugged in. Safe to use from any thread; not from one that must not wait. */
public final class Sensors {
    private Sensors() {}

    /** The serial ports that are there now, the likeliest sensors first. Opens none of them. */
    public static List<Port> list() {
        return new SystemPorts().list();
    }

    /**
     * Listens on every port at once and tells what speaks there.
     *
     * @param atMost how long to listen; two to five seconds are enough for all known devices
     */
    public static List<Finding> listen(Duration atMost) throws InterruptedException {
        try (Listening listening = new Listening(new SystemPorts(), OptionalInt.empty(), List.of())) {
            listening.listen(atMost.toNanos() / 1e9, true);
            return listening.findings();
        }
    }
}
