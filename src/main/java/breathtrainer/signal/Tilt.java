package breathtrainer.signal;

import java.util.Locale;
import java.util.Optional;

/**
 * How a breath tilts a sensor on the chest: the axis about which it turns on an inhale, by the right-hand rule, in the sensor's
 * own three directions. It stays as it is in every posture, as long as the sensor is worn the same way. Of length 1.
 */
public record Tilt(double x, double y, double z) {
    /**
     * Of an inhale that moves a sensor under gravity in a direction.
     *
     * @param gravity three values, of whatever length
     * @param rising three values, at right angles to gravity or nearly so
     * @return empty where they are too much alike, or nothing
     */
    public static Optional<Tilt> under(double[] gravity, double[] rising) {
        AxisValues down =
                new AxisValues().set(gravity[0], gravity[1], gravity[2]).normalise();
        AxisValues up = new AxisValues().set(rising[0], rising[1], rising[2]).normalise();
        AxisValues axis = new AxisValues().setCross(down, up);
        return axis.length() > 0.1 ? Optional.of(of(axis.normalise())) : Optional.empty();
    }

    /** The same axis, turned about the other way. */
    public Tilt opposite() {
        return new Tilt(-x, -y, -z);
    }

    /** As a recording holds it: {@code 0.981 -0.190 0.030}. */
    public String words() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", x, y, z);
    }

    /** What a recording holds by those words, if it is one. */
    public static Optional<Tilt> named(String words) {
        String[] parts = words.strip().split(" +", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            AxisValues axis = new AxisValues()
                    .set(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            boolean known = Math.abs(axis.length() - 1) < 0.1;
            return known ? Optional.of(of(axis.normalise())) : Optional.empty();
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    static Tilt of(AxisValues axis) {
        return new Tilt(axis.x, axis.y, axis.z);
    }
}
