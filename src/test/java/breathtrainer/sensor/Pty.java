package breathtrainer.sensor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Structure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A serial cable without hardware: what is written to it comes out of a port that any program can open. */
public final class Pty implements AutoCloseable {
    /** The few calls of the C library that make a pseudo-terminal. */
    interface LibC extends Library {
        int posix_openpt(int flags);

        int grantpt(int fd);

        int unlockpt(int fd);

        int ptsname_r(int fd, byte[] name, NativeLong length);

        int open(String path, int flags);

        int close(int fd);

        NativeLong write(int fd, byte[] bytes, NativeLong count);

        NativeLong read(int fd, byte[] bytes, NativeLong count);

        int tcgetattr(int fd, byte[] settings);

        int tcsetattr(int fd, int when, byte[] settings);

        void cfmakeraw(byte[] settings);

        int poll(PollRequest request, NativeLong count, int milliseconds);
    }

    /** struct pollfd. */
    @Structure.FieldOrder({"fd", "events", "revents"})
    public static final class PollRequest extends Structure {
        public int fd;
        public short events;
        public short revents;
    }

    private static final int READ_WRITE = 2;
    private static final int NOT_CONTROLLING = 0x100;
    private static final short CAN_READ = 1;
    private static final short HANGUP = 0x10;

    private static final class C {
        static final LibC CALL = Native.load("c", LibC.class);
    }

    private final int master;
    private final String slave;

    private Pty(int master, String slave) {
        this.master = master;
        this.slave = slave;
    }

    public static void assumeThereArePtys() {
        assumeTrue(Files.exists(Path.of("/dev/ptmx")), "skipped: this system has no pseudo-terminals (/dev/ptmx)");
    }

    public static Pty open() {
        int master = C.CALL.posix_openpt(READ_WRITE | NOT_CONTROLLING);
        byte[] name = new byte[128];
        if (master < 0
                || C.CALL.grantpt(master) != 0
                || C.CALL.unlockpt(master) != 0
                || C.CALL.ptsname_r(master, name, new NativeLong(name.length)) != 0) {
            throw new IllegalStateException("no pseudo-terminal: error " + Native.getLastError());
        }
        byte[] settings = new byte[256];
        C.CALL.tcgetattr(master, settings);
        C.CALL.cfmakeraw(settings);
        C.CALL.tcsetattr(master, 0, settings);
        String slave = Native.toString(name);
        // once it was open, a hang-up on the master means that nobody has the port open
        C.CALL.close(C.CALL.open(slave, READ_WRITE | NOT_CONTROLLING));
        return new Pty(master, slave);
    }

    /** A new cable under a name that stays the same. */
    public static Pty pluggedInAs(Path link) {
        Pty pty = open();
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(pty.slave));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pty;
    }

    public String port() {
        return slave;
    }

    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] bytes) {
        int from = 0;
        while (from < bytes.length) {
            byte[] rest = java.util.Arrays.copyOfRange(bytes, from, bytes.length);
            from += C.CALL.write(master, rest, new NativeLong(rest.length)).intValue();
        }
    }

    /** What the program sent to the device, if anything comes in time. */
    String read(int milliseconds) {
        PollRequest request = poll(milliseconds);
        byte[] bytes = new byte[256];
        if ((request.revents & CAN_READ) == 0) {
            return "";
        }
        int count = C.CALL.read(master, bytes, new NativeLong(bytes.length)).intValue();
        return new String(bytes, 0, Math.max(0, count), StandardCharsets.ISO_8859_1);
    }

    public boolean isOpenedBySomebody() {
        return (poll(0).revents & HANGUP) == 0;
    }

    private PollRequest poll(int milliseconds) {
        PollRequest request = new PollRequest();
        request.fd = master;
        request.events = CAN_READ;
        C.CALL.poll(request, new NativeLong(1), milliseconds);
        return request;
    }

    /** Pulls the cable. */
    @Override
    public void close() {
        C.CALL.close(master);
    }

    /** Pulls the cable and takes the port's name away, as a system does. */
    public void unplug(Path link) {
        try {
            Files.deleteIfExists(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
    }
}
