package breathtrainer.recording;

import java.util.concurrent.TimeUnit;

/** The clock on the wall, by which a recording is paced. */
public interface WallClock {
    WallClock SYSTEM = new WallClock() {
        private static final double NANOS = 1e9; // in a second

        @Override
        public double seconds() {
            return System.nanoTime() / NANOS;
        }

        @Override
        public void sleep(double seconds) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(Math.round(seconds * NANOS));
        }
    };

    /** Seconds since some moment; never goes back. */
    double seconds();

    /**
     * Waits.
     *
     * @param seconds at least 0
     */
    void sleep(double seconds) throws InterruptedException;
}
