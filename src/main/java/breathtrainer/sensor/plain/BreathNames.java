package breathtrainer.sensor.plain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makers call the breath, and the axes of an accelerometer that feels it. */
final class BreathNames {
    private static final Pattern AXIS = Pattern.compile("(?i)(?:a|acc|accel|acceleration)?[ _.-]?([xyz])");
    private static final Pattern GYROSCOPE =
            Pattern.compile("(?i)(?:g|w|gyr|gyro|gyroscope|rot|rotation)[ _.-]?([xyz])");
    /** The likeliest first. */
    private static final List<String> BREATH = List.of(
            "breath",
            "resp",
            "belt",
            "chest",
            "stretch",
            "force",
            "weight",
            "pressure",
            "pzt",
            "raw",
            "filtered",
            "value");

    private BreathNames() {}

    static boolean isAxis(String name) {
        return AXIS.matcher(name).matches();
    }

    /** Whether it is that of a gyroscope beside them. */
    static boolean isGyroscope(String name) {
        return GYROSCOPE.matcher(name).matches();
    }

    static boolean isBreath(String name) {
        return rank(name) < BREATH.size();
    }

    /** How likely a name is that of the breath: 0 is the likeliest. */
    static int rank(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < BREATH.size(); i++) {
            if (lower.contains(BREATH.get(i))) {
                return i;
            }
        }
        return BREATH.size();
    }
}
