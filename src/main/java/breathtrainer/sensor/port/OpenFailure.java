package breathtrainer.sensor.port;

import breathtrainer.sensor.port.PortTrouble.Reason;
import java.util.Locale;
import java.util.Map;

/**
 * What the number means that a system gives when a port cannot be opened: errno, or GetLastError on Windows. One number
 * means another thing on each system. Linux was measured on pseudo-terminals; macOS and Windows follow their headers and
 * are untried.
 */
enum OpenFailure {
    LINUX(Map.ofEntries(
            Map.entry(1, Reason.NO_PERMISSION), // EPERM
            Map.entry(2, Reason.MISSING), // ENOENT
            Map.entry(6, Reason.MISSING), // ENXIO
            Map.entry(11, Reason.BUSY), // EAGAIN: locked by another process
            Map.entry(13, Reason.NO_PERMISSION), // EACCES
            Map.entry(16, Reason.BUSY), // EBUSY
            Map.entry(19, Reason.MISSING), // ENODEV
            Map.entry(110, Reason.ASLEEP), // ETIMEDOUT
            Map.entry(112, Reason.ASLEEP), // EHOSTDOWN
            Map.entry(113, Reason.ASLEEP))), // EHOSTUNREACH

    MAC(Map.ofEntries(
            Map.entry(1, Reason.NO_PERMISSION), // EPERM
            Map.entry(2, Reason.MISSING), // ENOENT
            Map.entry(6, Reason.MISSING), // ENXIO
            Map.entry(13, Reason.NO_PERMISSION), // EACCES
            Map.entry(16, Reason.BUSY), // EBUSY
            Map.entry(19, Reason.MISSING), // ENODEV
            Map.entry(35, Reason.BUSY), // EAGAIN: locked by another process
            Map.entry(60, Reason.ASLEEP), // ETIMEDOUT
            Map.entry(64, Reason.ASLEEP), // EHOSTDOWN
            Map.entry(65, Reason.ASLEEP))), // EHOSTUNREACH

    WINDOWS(Map.ofEntries(
            Map.entry(2, Reason.MISSING), // ERROR_FILE_NOT_FOUND
            Map.entry(3, Reason.MISSING), // ERROR_PATH_NOT_FOUND
            Map.entry(5, Reason.BUSY), // ERROR_ACCESS_DENIED: open elsewhere
            Map.entry(32, Reason.BUSY), // ERROR_SHARING_VIOLATION
            Map.entry(121, Reason.ASLEEP), // ERROR_SEM_TIMEOUT
            Map.entry(170, Reason.BUSY), // ERROR_BUSY
            Map.entry(433, Reason.MISSING), // ERROR_NO_SUCH_DEVICE
            Map.entry(1167, Reason.MISSING), // ERROR_DEVICE_NOT_CONNECTED
            Map.entry(1460, Reason.ASLEEP))); // ERROR_TIMEOUT

    private final Map<Integer, Reason> reasons;

    OpenFailure(Map<Integer, Reason> reasons) {
        this.reasons = reasons;
    }

    /** Of the system with this name, as Java calls it. */
    static OpenFailure on(String systemName) {
        String name = systemName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") || name.startsWith("darwin") ? MAC : LINUX;
    }

    Reason reason(int number) {
        return reasons.getOrDefault(number, Reason.OTHER);
    }
}
