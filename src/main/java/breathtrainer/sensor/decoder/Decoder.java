package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Understands one kind of device: bytes in, readings out. It is fed everything that arrives, also what is not for it, and
 * yields a reading only from what passed its checks. Not thread-safe.
 */
public interface Decoder {
    /** The port was opened, for the first time or again: the next bytes may begin in the middle of something. */
    void opened(double now);

    /**
     * Takes the bytes that arrived together.
     *
     * @param now their arrival in seconds since the source was opened
     */
    void accept(byte[] bytes, double now, Consumer<Reading> readings);

    /** Nothing arrived for a while; what was kept back because more was expected may have to do. */
    default void idle(double now, Consumer<Reading> readings) {}

    /** The device has been silent for long, as one does that was switched off and on: greet it, or start it, again. */
    default void awaken(double now) {}

    /** What it wants to tell or ask the device now: a greeting, a start command, a sign of life. */
    default Optional<byte[]> say(double now) {
        return Optional.empty();
    }

    /** How sure it is that its kind of device speaks here, from 0 to 1; {@link #CERTAIN} needs checks that passed. */
    double sureness();

    /** Enough to believe it whatever the others say. */
    double CERTAIN = 0.9;

    /** What speaks here; of use once {@link #sureness} is above 0. */
    Device device();

    /** What the wearer should know about how the device is understood; empty if nothing. */
    default String remark() {
        return "";
    }

    /** What was printed since the last reading and is none; empty if nothing was, or it is not known where a line ends. */
    default Optional<Puzzle> puzzle() {
        return Optional.empty();
    }

    /** Readings that the device numbered and that never came. */
    default long lost() {
        return 0;
    }

    /** Lines or frames thrown away because a check failed. */
    default long damaged() {
        return 0;
    }
}
