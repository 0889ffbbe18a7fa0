package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a BT1 board says about itself at boot and when it is asked: lines of {@code key=value}. Later lines add to earlier
 * ones.
 */
final class Bt1Hello {
    private static final int AXES = 3;
    private static final int WITH_GYROSCOPE = 6;
    private static final Pattern PER_DEGREE = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)/(?:dps|deg/s)");
    private static final double USUAL_PER_DEGREE = 131; // of an MPU-6050 in its smallest range

    private final Map<String, String> said = new HashMap<>();

    /** Takes a line without {@code #BT1} and without its check. */
    void accept(String line) {
        for (String pair : line.trim().split("\\s+", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                said.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** Whether the board said that it ends its lines with a check. */
    boolean checked() {
        return "1".equals(said.get("crc"));
    }

    /** How many values a line has, 0 if the board did not say. */
    int fields() {
        return said.containsKey("fields") ? names().size() : 0;
    }

    private List<String> names() {
        return Arrays.stream(said.getOrDefault("fields", "").split(",", -1))
                .map(field -> field.split(":", -1)[0])
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String unit(int field) {
        String[] fields = said.getOrDefault("fields", "").split(",", -1);
        String[] facts = field < fields.length ? fields[field].split(":", -1) : new String[0];
        return facts.length > 1 ? facts[1] : "";
    }

    /** The device, of which a line of data has so many values. */
    Device device(int values) {
        List<String> names = names();
        boolean named = names.size() == values || (values == 0 && !names.isEmpty());
        List<String> channels = named ? names : plainNames(values);
        return new Device(name(channels), channels, unit(0), rate(), true);
    }

    /**
     * The values of a line, where the last three of six are a gyroscope's, which are degrees a second from then on. Where their
     * unit was not said, or not heard yet, whole numbers are counts.
     */
    double[] inDegrees(double[] values) {
        if (values.length == WITH_GYROSCOPE && areCounts(values)) {
            double[] scaled = values.clone();
            for (int i = AXES; i < WITH_GYROSCOPE; i++) {
                scaled[i] /= countsPerDegree();
            }
            return scaled;
        }
        return values;
    }

    private boolean areCounts(double[] values) {
        String unit = unit(AXES);
        return unit.equals("raw")
                || (unit.isEmpty()
                        && Arrays.stream(values, AXES, WITH_GYROSCOPE).allMatch(value -> value == Math.rint(value)));
    }

    /** Of {@code scale=16384/g,131/dps} the second. */
    private double countsPerDegree() {
        Matcher scale = PER_DEGREE.matcher(said.getOrDefault("scale", ""));
        return scale.find() ? Double.parseDouble(scale.group(1)) : USUAL_PER_DEGREE;
    }

    private String name(List<String> channels) {
        String kind = channels.size() >= AXES ? "BT1 accelerometer" : "BT1 belt";
        String model = said.getOrDefault("model", "");
        return model.isEmpty() ? kind : kind + " " + model;
    }

    private OptionalDouble rate() {
        try {
            return OptionalDouble.of(Double.parseDouble(said.getOrDefault("rate", "")));
        } catch (NumberFormatException unsaid) {
            return OptionalDouble.empty();
        }
    }

    private static List<String> plainNames(int values) {
        if (values >= AXES) {
            return List.of("x", "y", "z", "gx", "gy", "gz").subList(0, values);
        }
        return values == 2 ? List.of("belt", "belt2") : List.of("belt");
    }
}
