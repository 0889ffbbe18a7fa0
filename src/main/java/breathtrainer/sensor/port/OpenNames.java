package breathtrainer.sensor.port;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The ports that this program has open: a port is never opened twice at the same time. Who only listens to find out what
 * speaks there gives way to whoever comes after.
 */
final class OpenNames {
    /** Who gives way closes the port in the time of one read, about a tenth of a second; it may still be opening it. */
    private static final long PATIENCE_MS = 5000;

    private static final Map<String, Claim> OPEN = new HashMap<>();

    /** One opening of a port. */
    static final class Claim {
        private final String real;
        private final boolean yields;
        private volatile boolean wanted;

        private Claim(String real, boolean yields) {
            this.real = real;
            this.yields = yields;
        }

        /** Whether somebody else waits for the port: it has to be closed now. */
        boolean isWanted() {
            return wanted;
        }

        void free() {
            synchronized (OPEN) {
                OPEN.remove(real, this);
                OPEN.notifyAll();
            }
        }
    }

    private OpenNames() {}

    /** The one name behind all links to a port. */
    static String real(String name) {
        try {
            return Path.of(name).toRealPath().toString();
        } catch (IOException | InvalidPathException noFile) {
            return name;
        }
    }

    /**
     * Takes a port, from one who gives way if it has to be.
     *
     * @param yields whether the next who comes may have it
     * @throws PortTrouble if it is taken by one who does not give way
     */
    static Claim take(String real, boolean yields) throws PortTrouble {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        synchronized (OPEN) {
            try {
                for (Claim other = OPEN.get(real); other != null; other = OPEN.get(real)) {
                    long left = (end - System.nanoTime()) / 1_000_000;
                    if (!other.yields || left <= 0) {
                        throw new PortTrouble(PortTrouble.Reason.OPEN_HERE, "open in this program");
                    }
                    other.wanted = true;
                    OPEN.wait(left);
                }
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                throw new PortTrouble(PortTrouble.Reason.OPEN_HERE, "interrupted");
            }
            Claim claim = new Claim(real, yields);
            OPEN.put(real, claim);
            return claim;
        }
    }
}
