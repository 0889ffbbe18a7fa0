package breathtrainer.sound.line;

/** There is no loudspeaker now. */
final class DeviceException extends Exception {
    private static final long serialVersionUID = 1;

    DeviceException(Throwable cause) {
        super(cause);
    }
}
