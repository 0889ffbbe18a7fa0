package breathtrainer.sensor.port;

import breathtrainer.sensor.Port;
import java.util.List;

/** The serial ports of this computer. */
public interface Ports {
    /** The ports that are there now, the likeliest sensors first. */
    List<Port> list();

    /**
     * Opens a port, 8 data bits, no parity, 1 stop bit. Can take seconds on some systems.
     *
     * @param name as in {@link Port#name}, or anything else that the system knows a port by
     */
    Line open(String name, int baud) throws PortTrouble;
}
