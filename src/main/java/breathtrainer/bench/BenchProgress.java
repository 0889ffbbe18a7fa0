package breathtrainer.bench;

/** Told how far a recording was gone through; says whether to go on. On the thread that goes through it. */
@FunctionalInterface
public interface BenchProgress {
    /**
     * So far.
     *
     * @param time of the newest sample, in seconds on the recording's clock
     * @return whether to go on
     */
    boolean at(double time);
}
