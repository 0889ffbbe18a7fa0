package breathtrainer.sensor;

/** Frames of a fixed length that carry a running number and something by which damage is seen. */
interface FrameFormat {
    /** Bytes of a frame. */
    int length();

    /** Whether the bytes from {@code at} on can be a frame: its marks and its check. */
    boolean holds(byte[] bytes, int at);

    /** The frame's running number. */
    int sequence(byte[] bytes, int at);

    /** After how many frames the numbers begin again at 0. */
    int sequences();
}
