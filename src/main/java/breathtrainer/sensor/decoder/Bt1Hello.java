package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a BT1 board says about itself at boot and when it is asked: lines of {@code key=value}. Later lines add to earlier
 * ones.
 */
final class Bt1Hello {
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

    private String unit() {
        String[] first = said.getOrDefault("fields", "").split(",", -1)[0].split(":", -1);
        return first.length > 1 ? first[1] : "";
    }

    /** The device, of which a line of data has so many values. */
    Device device(int values) {
        List<String> names = names();
        boolean named = names.size() == values || (values == 0 && !names.isEmpty());
        List<String> channels = named ? names : plainNames(values);
        return new Device(name(channels), channels, unit(), rate(), true);
    }

    private String name(List<String> channels) {
        String kind = channels.size() == 3 ? "BT1 accelerometer" : "BT1 belt";
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
        return values == 3 ? List.of("x", "y", "z") : values == 2 ? List.of("belt", "belt2") : List.of("belt");
    }
}
