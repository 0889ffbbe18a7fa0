package breathtrainer.recording;

/** Waits until the time of a stream has come on the clock. */
final class Pace {
    /** Who is later than this does not hurry to make it up: the machine was asleep, or the reader held. In seconds. */
    private static final double LATEST = 1;

    /** A longer wait means that the stream's clock was set, not that time passed. In seconds. */
    private static final double LONGEST = 60;

    private final Speed speed;
    private final WallClock clock;
    /** Clock minus stream, in seconds of the clock; NaN until the first sample. */
    private double start = Double.NaN;

    Pace(Speed speed, WallClock clock) {
        this.speed = speed;
        this.clock = clock;
    }

    void await(double time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (speed.isMax()) {
            return;
        }
        double now = clock.seconds();
        double wait = start + time / speed.factor() - now;
        if (!(wait >= -LATEST && wait <= LONGEST)) {
            start = now - time / speed.factor();
        } else if (wait > 0) {
            clock.sleep(wait);
        }
    }
}
