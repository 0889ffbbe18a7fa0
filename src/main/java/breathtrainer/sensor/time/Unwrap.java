package breathtrainer.sensor.time;

/** A counter of the device's that starts again at 0 after its last bit, made to go on. */
public final class Unwrap {
    private final double span;
    private double last = Double.NaN;
    private double turns;

    public Unwrap(int bits) {
        span = Math.scalb(1.0, bits);
    }

    public double of(double raw) {
        // a fall by nearly the whole span is a wrap; any other fall is a device that started anew, or a damaged number
        if (last < span && last - raw > 0.9 * span) {
            turns += span;
        }
        last = raw;
        return raw + turns;
    }
}
