package breathtrainer.sensor.port;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The ports that this program has open: a port is never opened twice at the same time. */
final class OpenNames {
    private static final Set<String> OPEN = new HashSet<>();

    private OpenNames() {}

    /** The one name behind all links to a port. */
    static String real(String name) {
        try {
            return Path.of(name).toRealPath().toString();
        } catch (IOException | InvalidPathException noFile) {
            return name;
        }
    }

    /** False if it is taken already. */
    static synchronized boolean take(String real) {
        return OPEN.add(real);
    }

    static synchronized void free(String real) {
        OPEN.remove(real);
    }
}
