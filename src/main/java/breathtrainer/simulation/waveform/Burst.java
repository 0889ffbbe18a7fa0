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
        double share = Math.max(0, Math.min(1, (time - start) / seconds));
        double window = StrictMath.sin(StrictMath.PI * share);
        double swings = StrictMath.sin(2 * StrictMath.PI * frequency * (time - start));
        return shift * Easing.SMOOTH.at(share) + swing * window * window * swings;
    }

    double end() {
        return start + seconds;
    }
}
