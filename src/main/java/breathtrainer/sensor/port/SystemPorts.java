package breathtrainer.sensor.port;

import breathtrainer.sensor.Port;
import breathtrainer.sensor.port.PortTrouble.Reason;
import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The real ports: the only class that knows jSerialComm. */
public final class SystemPorts implements Ports {
    private static final int READ_PATIENCE_MS = 100;
    /** What getLastErrorCode says after openPort failed, and only then: errno, GetLastError on Windows. */
    private static final int OPEN_HERE = 2, LOCKED = 11, NOT_ALLOWED = 13, IN_USE = 16, WINDOWS_IN_USE = 5;

    /** ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH; ERROR_SEM_TIMEOUT on Windows. */
    private static final Set<Integer> NO_ANSWER = Set.of(110, 112, 113, 121);

    @Override
    public List<Port> list() {
        try {
            return Arrays.stream(SerialPort.getCommPorts())
                    .filter(SystemPorts::isReal)
                    .sorted(Comparator.comparing(SystemPorts::isUsb).reversed())
                    .map(SystemPorts::describe)
                    .toList();
        } catch (LinkageError noLibrary) {
            return List.of();
        }
    }

    @Override
    public Line open(String name, int baud) throws PortTrouble {
        if (looksLikeFile(name) && !Files.exists(Path.of(name))) {
            throw new PortTrouble(Reason.MISSING, name);
        }
        String real = OpenNames.real(name);
        if (!OpenNames.take(real)) {
            throw new PortTrouble(Reason.BUSY, "open in this program");
        }
        boolean open = false;
        try {
            Line line = new OpenPort(openNew(name, baud), real);
            open = true;
            return line;
        } finally {
            if (!open) {
                OpenNames.free(real);
            }
        }
    }

    private static SerialPort openNew(String name, int baud) throws PortTrouble {
        try {
            // a new object every time: it resolves a symbolic link once and for ever
            SerialPort port = SerialPort.getCommPort(name);
            port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_PATIENCE_MS, 0);
            if (!port.openPort()) {
                throw new PortTrouble(reason(port.getLastErrorCode()), "error " + port.getLastErrorCode());
            }
            return port;
        } catch (SerialPortInvalidPortException gone) {
            throw new PortTrouble(Reason.MISSING, name);
        } catch (LinkageError noLibrary) {
            throw new PortTrouble(Reason.NO_LIBRARY, String.valueOf(noLibrary.getMessage()));
        }
    }

    private static Reason reason(int error) {
        return switch (error) {
            case NOT_ALLOWED -> Reason.NO_PERMISSION;
            case OPEN_HERE, LOCKED, IN_USE -> Reason.BUSY;
            case WINDOWS_IN_USE -> windows() ? Reason.BUSY : Reason.OTHER;
            default -> NO_ANSWER.contains(error) ? Reason.ASLEEP : Reason.OTHER;
        };
    }

    private static Port describe(SerialPort port) {
        String identity = port.getVendorID() <= 0
                ? ""
                : String.format(
                        Locale.ROOT, "%04x:%04x:%s", port.getVendorID(), port.getProductID(), port.getSerialNumber());
        return new Port(port.getSystemPortPath(), port.getDescriptivePortName(), identity);
    }

    /** Linux lists ttyS ports that no hardware stands behind; macOS lists each port twice. */
    private static boolean isReal(SerialPort port) {
        String name = port.getSystemPortName();
        return !name.startsWith("ttyS") && !name.startsWith("tty.");
    }

    private static boolean isUsb(SerialPort port) {
        return port.getVendorID() > 0;
    }

    private static boolean looksLikeFile(String name) {
        return name.startsWith("/") && !windows();
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private record OpenPort(SerialPort port, String real) implements Line {
        @Override
        public int read(byte[] buffer) {
            return port.readBytes(buffer, buffer.length);
        }

        @Override
        public void speed(int baud) {
            port.setBaudRate(baud);
        }

        @Override
        public void write(byte[] bytes) {
            port.writeBytes(bytes, bytes.length);
        }

        @Override
        public void close() {
            port.closePort();
            OpenNames.free(real);
        }
    }
}
