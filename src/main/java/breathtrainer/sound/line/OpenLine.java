package breathtrainer.sound.line;

/** A line to a loudspeaker: 16 bit, one channel, {@link breathtrainer.sound.mix.Clip#RATE}. For one thread. */
interface OpenLine {
    /**
     * Hands over samples; waits while the line is full.
     *
     * @param bytes the lower byte first
     * @return whether it took them all; if not, the device is gone
     */
    boolean write(byte[] bytes);

    /** Samples that were handed over and are not played yet, as far as the device tells. */
    int buffered();

    /** Plays what it has, or drops it. */
    void close(boolean playOut);
}
