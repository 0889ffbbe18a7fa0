package breathtrainer.sensor.port;

import breathtrainer.sensor.Port;
import java.util.List;

/** Where a device is plugged in: it may come back under another name, and another device under its own. */
public final class Whereabouts {
    private final Ports ports;
    private final String name;
    private String identity = "";

    /** A device that was asked for by the name of its port. */
    public Whereabouts(Ports ports, String name) {
        this.ports = ports;
        this.name = name;
    }

    /**
     * Whether what is plugged in at a port that has just been opened is the device that was opened first: it may have been
     * changed since the port was looked up.
     */
    public boolean isStillThere(String openName) {
        String there = ports.list().stream()
                .filter(port -> port.name().equals(openName))
                .map(Port::identity)
                .findFirst()
                .orElse(identity);
        identity = identity.isEmpty() ? there : identity;
        return there.equals(identity);
    }

    /**
     * The port's name now: the usual one, unless the same device is seen under another name only.
     *
     * @throws PortTrouble if there is another device under the usual name, and this one nowhere
     */
    public String now() throws PortTrouble {
        if (identity.isEmpty()) {
            return name;
        }
        List<Port> there = ports.list();
        List<String> same = there.stream()
                .filter(port -> port.identity().equals(identity))
                .map(Port::name)
                .toList();
        if (same.isEmpty() && there.stream().anyMatch(port -> port.name().equals(name))) {
            throw new PortTrouble(PortTrouble.Reason.MISSING, "another device at " + name);
        }
        return same.isEmpty() || same.contains(name) ? name : same.get(0);
    }
}
