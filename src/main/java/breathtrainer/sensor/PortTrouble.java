package breathtrainer.sensor;

/** A port that could not be opened, and why. */
final class PortTrouble extends Exception {
    private static final long serialVersionUID = 1;

    enum Reason {
        MISSING,
        NO_PERMISSION,
        BUSY,
        /** A Bluetooth device that does not answer. */
        ASLEEP,
        NO_LIBRARY,
        OTHER
    }

    private final Reason reason;

    PortTrouble(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
