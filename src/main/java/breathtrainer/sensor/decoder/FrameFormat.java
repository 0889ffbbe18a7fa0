package breathtrainer.sensor.decoder;

/** Frames of a fixed length that carry a running number and something by which damage is seen. */
interface FrameFormat {
    /** Bytes of a frame. */
    int length();

    /** Bytes behind a frame that {@link #holds} looks at too: where a frame has no check, those of the next tell. */
    default int ahead() {
        return 0;
    }

    /** Whether the bytes from {@code at} on can be a frame: its marks and its check. */
    boolean holds(byte[] bytes, int at);

    /** The frame's running number. */
    int sequence(byte[] bytes, int at);

    /** After how many frames the numbers begin again at 0. */
    int sequences();
}
