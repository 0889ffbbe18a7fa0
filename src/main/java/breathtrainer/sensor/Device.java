package breathtrainer.sensor;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What speaks on a port.
 *
 * @param name for people: {@code "BT1 belt adc0-328p"}, {@code "plain text"}
 * @param channels the name of each value of a sample: one for a belt, three for an accelerometer
 * @param unit of the values, or empty where the device does not say
 * @param rate samples a second as the device says or as measured so far, if known
 * @param inhaleRises whether a value that rises is an inhale, as far as this kind of device is known
 */
public record Device(String name, List<String> channels, String unit, OptionalDouble rate, boolean inhaleRises) {
    public Device {
        channels = List.copyOf(channels);
    }

    /** The same device, with the measured rate unless it told its own. */
    Device measured(double perSecond) {
        boolean unknown = rate.isEmpty() && !Double.isNaN(perSecond);
        return unknown ? new Device(name, channels, unit, OptionalDouble.of(perSecond), inhaleRises) : this;
    }
}
