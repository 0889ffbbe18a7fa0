package breathtrainer.sensor.decoder;

/**
 * A frame of an OpenBCI Cyton: a running number, eight channels of 24 bits, three auxiliary values of 16. It has no check:
 * a frame is one if it stands between its own two marks and the next one's first, so that a lost or an added byte is seen.
 * A flipped bit of a value is not.
 */
record CytonFormat() implements FrameFormat {
    private static final int FIRST = 0xA0;
    /** The last byte tells what the auxiliary values are. */
    private static final int LAST_LOWEST = 0xC0, LAST_HIGHEST = 0xC6;

    private static final int AUXILIARY = 26;
    /** What one step of the accelerometer is worth, in g. */
    static final double G_PER_STEP = 0.000125;

    @Override
    public int length() {
        return 33;
    }

    @Override
    public int ahead() {
        return 1;
    }

    @Override
    public boolean holds(byte[] bytes, int at) {
        int last = bytes[at + 32] & 255;
        boolean between = (bytes[at] & 255) == FIRST && (bytes[at + 33] & 255) == FIRST;
        return between && last >= LAST_LOWEST && last <= LAST_HIGHEST;
    }

    @Override
    public int sequence(byte[] bytes, int at) {
        return bytes[at + 1] & 255;
    }

    @Override
    public int sequences() {
        return 256;
    }

    /** Whether the auxiliary values are those of the accelerometer, and new: between two readings they are all 0. */
    boolean hasAcceleration(byte[] frame) {
        boolean acceleration = (frame[32] & 255) == LAST_LOWEST;
        return acceleration && (axis(frame, 0) != 0 || axis(frame, 1) != 0 || axis(frame, 2) != 0);
    }

    /**
     * Acceleration in steps of {@link #G_PER_STEP}.
     *
     * @param axis 0 to 2
     */
    int axis(byte[] frame, int axis) {
        int first = AUXILIARY + 2 * axis;
        return (short) ((frame[first] & 255) << 8 | (frame[first + 1] & 255));
    }

    /**
     * The raw value of a channel, 24 bits with a sign.
     *
     * @param channel from 0
     */
    int value(byte[] frame, int channel) {
        int first = 2 + 3 * channel;
        return frame[first] << 16 | (frame[first + 1] & 255) << 8 | (frame[first + 2] & 255);
    }
}
