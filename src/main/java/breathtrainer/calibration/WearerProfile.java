package breathtrainer.calibration;

import breathtrainer.signal.Tilt;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one wearer with one sensor. A number that is not known is not a number.
 *
 * @param name by which the wearer calls it; it is the name of its file
 * @param sensor what the sensor's port calls it, whatever port it is plugged into; empty where it has no such name
 * @param device what speaks there, for people, and to tell sensors apart that have no name
 * @param made the day on which it was learnt, such as {@code 2026-12-01}
 * @param inhale what the readings do on an inhale
 * @param tilt about which axis an inhale turns an accelerometer; null where it is not known, and for a belt
 * @param sure how sure that is, 0 to 1
 * @param sensitivity of the detector, 0.5 to 2
 * @param piezo seconds after which the belt has forgotten a change; infinite for one that feels length
 * @param swing of a usual breath, in the sensor's unit
 * @param noise in the sensor's unit
 */
public record WearerProfile(
        String name,
        String sensor,
        String device,
        String made,
        InhaleWay inhale,
        @Nullable Tilt tilt,
        double sure,
        double sensitivity,
        double piezo,
        double swing,
        double noise) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} _-]{0,38}[\\p{L}\\p{N}_-])?");
    /** What makes it certain enough that nothing turns it round any more. */
    private static final double CERTAIN = 0.8;

    /** Whether a profile can have that name: letters, digits, spaces, hyphens. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Of what was learnt. */
    public static WearerProfile of(
            Learnt learnt, String name, String sensor, String device, String made, double sensitivity) {
        return new WearerProfile(
                name,
                sensor,
                device,
                made,
                learnt.inhale(),
                learnt.tilt(),
                learnt.sure(),
                sensitivity,
                learnt.piezo(),
                learnt.swing(),
                learnt.noise());
    }

    /** The same with another tilt, that was learnt while it was used. */
    public WearerProfile withTilt(Tilt learnt) {
        return new WearerProfile(
                name, sensor, device, made, InhaleWay.TILT, learnt, sure, sensitivity, piezo, swing, noise);
    }

    /** The same, of a belt that is worn the other way up; an accelerometer's tilt is told by itself. */
    public WearerProfile flipped() {
        InhaleWay other = inhale == InhaleWay.UP ? InhaleWay.DOWN : inhale == InhaleWay.DOWN ? InhaleWay.UP : inhale;
        return new WearerProfile(name, sensor, device, made, other, tilt, sure, sensitivity, piezo, swing, noise);
    }

    /** Whether it was learnt with that sensor. */
    public boolean isOf(String otherSensor, String otherDevice) {
        boolean same = !sensor.isEmpty() || (!device.isEmpty() && device.equals(otherDevice));
        return sensor.equals(otherSensor) && same;
    }

    /** Whether it is so sure which way is inhale that nothing should turn it round. */
    public boolean isCertain() {
        return sure > CERTAIN && inhale != InhaleWay.UNKNOWN;
    }

    /** Whether the readings fall on an inhale; empty where that is not known, or no such question. */
    public Optional<Boolean> inverted() {
        return switch (inhale) {
            case UP -> Optional.of(false);
            case DOWN -> Optional.of(true);
            case TILT, UNKNOWN -> Optional.empty();
        };
    }
}
