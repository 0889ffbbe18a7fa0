package breathtrainer.simulation.waveform;

/**
 * A movement of the body: it swings to and fro for a while, and leaves the sensor at another value than before.
 *
 * @param seconds how long it lasts, above 0
 * @param shift what remains of it
 * @param swing height of the swings in its middle
 * @param frequency of the swings, in Hz
 */
public record Burst(double start, double seconds, double shift, double swing, double frequency) implements Waveform {
    /** One short jolt, half a second from beginning to end, as of a cough. */
    public static Burst jolt(double start, double height) {
        return new Burst(start, 0.5, 0, height, 1);
    }

    @Override
    public double at(double time) {
        double window = StrictMath.sin(StrictMath.PI * share(time));
        double swings = StrictMath.sin(2 * StrictMath.PI * frequency * (time - start));
        return remains(time) + swing * window * window * swings;
    }

    /** What of it will stay. */
    double remains(double time) {
        return shift * Easing.SMOOTH.at(share(time));
    }

    private double share(double time) {
        return Math.max(0, Math.min(1, (time - start) / seconds));
    }

    double end() {
        return start + seconds;
    }
}
