package breathtrainer.signal;

import java.util.Optional;

/**
 * Where samples come from: a sensor, a recording, a synthetic wearer. Read by one thread; {@link #status} and
 * {@link #close} may be called from any.
 */
public interface SampleSource extends AutoCloseable {
    /** For people: {@code "samples/belt.csv"}, {@code "BT1 belt on /dev/ttyUSB0"}. */
    String name();

    /**
     * Waits for the next sample. A live source from which nothing comes yields {@linkplain Sample#missing missing} samples
     * several times a second, so that time goes on and whoever reads is never stuck. Times never decrease.
     *
     * @return empty at the end; a live source ends only when it is closed
     * @throws SourceException if there cannot be another sample and the reason is worth telling
     */
    Optional<Sample> next() throws SourceException, InterruptedException;

    /** How the source is doing now; what it says changes while {@link #next} waits. */
    default SourceStatus status() {
        return SourceStatus.READING;
    }

    /** How quickly and how evenly samples come, and how many were lost, in a few words; empty if that is not measured. */
    default String figures() {
        return "";
    }

    /** How many times faster than life samples come: 1 for a sensor, infinite for as fast as they can be read. */
    default double speed() {
        return 1;
    }

    @Override
    void close();
}
