package breathtrainer.sensor.port;

/** A port that could not be opened, and why. */
public final class PortTrouble extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        MISSING,
        NO_PERMISSION,
        BUSY,
        /** Open in this program already. */
        OPEN_HERE,
        /** A Bluetooth device that does not answer. */
        ASLEEP,
        NO_LIBRARY,
        OTHER
    }

    private final Reason reason;

    public PortTrouble(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
