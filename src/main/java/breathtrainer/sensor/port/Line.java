package breathtrainer.sensor.port;

/** A serial port that is open. Used by one thread, but for {@link #write}. */
public interface Line extends AutoCloseable {
    /** What {@link #read} returns once the device is gone. */
    int GONE = -1;
    /** What {@link #read} returns once the port has to be given up to somebody else in this program. */
    int TAKEN = -2;

    /**
     * Waits for bytes, at most about a tenth of a second.
     *
     * @return how many bytes were read, 0 if none came, {@link #GONE} if the device was unplugged, {@link #TAKEN} if the
     *     line has to be closed because somebody else wants the port
     */
    int read(byte[] buffer);

    /** Goes on at another speed, without closing the port: opening one resets many boards. */
    void speed(int baud);

    /** Sends bytes; may block for as long as the device does not read, until the line is closed. */
    void write(byte[] bytes);

    @Override
    void close();
}
