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

/** The real ports: the only class that knows jSerialComm. */
public final class SystemPorts implements Ports {
    private static final int READ_PATIENCE_MS = 100;
    private static final OpenFailure FAILURES = OpenFailure.on(System.getProperty("os.name", ""));

    private final boolean yields;

    private SystemPorts(boolean yields) {
        this.yields = yields;
    }

    /** Ports that whoever opens them keeps until they are closed; whoever only listens there has to give way. */
    public static SystemPorts toKeep() {
        return new SystemPorts(false);
    }

    /** Ports that are opened to find out what speaks there, and given up as soon as anybody else in this program wants one. */
    public static SystemPorts toListen() {
        return new SystemPorts(true);
    }

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
        OpenNames.Claim claim = OpenNames.take(OpenNames.real(name), yields);
        boolean open = false;
        try {
            Line line = new OpenPort(openNew(name, baud), claim);
            open = true;
            return line;
        } finally {
            if (!open) {
                claim.free();
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
                // of use after openPort failed, and only then
                int error = port.getLastErrorCode();
                throw new PortTrouble(FAILURES.reason(error), "error " + error);
            }
            return port;
        } catch (SerialPortInvalidPortException gone) {
            throw new PortTrouble(Reason.MISSING, name);
        } catch (LinkageError noLibrary) {
            throw new PortTrouble(Reason.NO_LIBRARY, String.valueOf(noLibrary.getMessage()));
        }
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
        return name.startsWith("/") && FAILURES != OpenFailure.WINDOWS;
    }

    private record OpenPort(SerialPort port, OpenNames.Claim claim) implements Line {
        @Override
        public int read(byte[] buffer) {
            return claim.isWanted() ? TAKEN : port.readBytes(buffer, buffer.length);
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
            try {
                port.closePort();
            } finally {
                claim.free();
            }
        }
    }
}
