package breathtrainer.prelude;

/** Keeps the machine from falling asleep until it is closed. Any thread; returns at once. */
public interface KeptAwake extends AutoCloseable {
    /** Whether screen and machine stay awake, as far as it is known by now. */
    boolean isWell();

    /** What is to be said of it: a sentence. */
    String words();

    @Override
    void close();
}
