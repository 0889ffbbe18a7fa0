package breathtrainer.sensor.port;

import breathtrainer.sensor.port.PortTrouble.Reason;
import java.util.Locale;

/**
 * What the number means that a system gives when a port cannot be opened: errno, or GetLastError on Windows. One number
 * means another thing on each system. Linux was measured on pseudo-terminals; macOS and Windows follow their headers and
 * are untried.
 */
enum OpenFailure {
    LINUX {
        @Override
        Reason reason(int number) {
            return switch (number) {
                case 1, 13 -> Reason.NO_PERMISSION; // EPERM, EACCES
                case 2, 6, 19 -> Reason.MISSING; // ENOENT, ENXIO, ENODEV
                case 11, 16 -> Reason.BUSY; // EAGAIN: locked by another process; EBUSY
                case 110, 112, 113 -> Reason.ASLEEP; // ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH
                default -> Reason.OTHER;
            };
        }
    },

    MAC {
        @Override
        Reason reason(int number) {
            return switch (number) {
                case 1, 13 -> Reason.NO_PERMISSION; // EPERM, EACCES
                case 2, 6, 19 -> Reason.MISSING; // ENOENT, ENXIO, ENODEV
                case 16, 35 -> Reason.BUSY; // EBUSY; EAGAIN: locked by another process
                case 60, 64, 65 -> Reason.ASLEEP; // ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH
                default -> Reason.OTHER;
            };
        }
    },

    WINDOWS {
        @Override
        Reason reason(int number) {
            return switch (number) {
                case 2, 3, 433, 1167 -> Reason.MISSING; // FILE_, PATH_NOT_FOUND, NO_SUCH_DEVICE, DEVICE_NOT_CONNECTED
                case 5, 32, 170 -> Reason.BUSY; // ACCESS_DENIED: open elsewhere; SHARING_VIOLATION, BUSY
                case 121, 1460 -> Reason.ASLEEP; // SEM_TIMEOUT, TIMEOUT
                default -> Reason.OTHER;
            };
        }
    };

    abstract Reason reason(int number);

    /** Of the system with this name, as Java calls it. */
    static OpenFailure on(String systemName) {
        String name = systemName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") || name.startsWith("darwin") ? MAC : LINUX;
    }
}
