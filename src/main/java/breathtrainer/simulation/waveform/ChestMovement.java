package breathtrainer.simulation.waveform;

/**
 * One movement, or rest, of the chest.
 *
 * @param seconds at least 0
 */
public record ChestMovement(double start, double seconds, double from, double to, Easing curve) {
    public double end() {
        return start + seconds;
    }

    public double level(double time) {
        return from + (to - from) * curve.at(Math.max(0, Math.min(1, (time - start) / seconds)));
    }

    /** The movement that follows this one. */
    public ChestMovement then(double nextSeconds, double nextTo, Easing nextCurve) {
        return new ChestMovement(end(), nextSeconds, to, nextTo, nextCurve);
    }
}
