package breathtrainer.sensor.decoder;

/** A frame of a board with numbered channels. */
interface BoardFormat extends FrameFormat {
    /** How many analogue channels it carries. */
    int channels();

    /**
     * The raw value of a channel.
     *
     * @param channel from 0, the lowest
     */
    int value(byte[] frame, int channel);
}
