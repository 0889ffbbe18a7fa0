package breathtrainer.recording.opensignals;

import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the second line of an OpenSignals text says of its columns; of several devices those of one stand behind those of
 * the other.
 *
 * @param columns names, in the order of the columns; older files do not tell them
 * @param labels of the columns with readings; the others count or switch
 * @param sensors what was plugged in there, one for each label or none at all
 */
record OpenSignalsHeader(
        double rate, String started, String device, List<String> columns, List<String> labels, List<String> sensors) {
    /** Empty if it is no such line. */
    static Optional<OpenSignalsHeader> parse(String json) {
        if (!(JsonText.read(json) instanceof Map<?, ?> devices)) {
            return Optional.empty();
        }
        List<Map<?, ?>> told = new ArrayList<>();
        for (Object device : devices.values()) {
            if (device instanceof Map<?, ?> map) {
                told.add(map);
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(of(told));
    }

    /** The texts and numbers in a list, or the one; none for a map. */
    private static List<String> texts(@Nullable Object value) {
        List<?> list = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        return list.stream()
                .filter(each -> each instanceof String || each instanceof Number)
                .map(String::valueOf)
                .toList();
    }

    private static OpenSignalsHeader of(List<Map<?, ?>> devices) {
        Map<?, ?> first = devices.get(0);
        List<String> labels = all(devices, "label");
        List<String> channels = all(devices, "channels");
        List<String> sensors = all(devices, "sensor");
        List<String> named = labels.size() >= channels.size() ? labels : channels;
        return new OpenSignalsHeader(
                Decimal.parse(text(first, "sampling rate")),
                (text(first, "date") + "T" + text(first, "time")).replaceAll("^T|T$", ""),
                text(first, "device"),
                all(devices, "column"),
                named,
                sensors.size() == named.size() ? sensors : List.of());
    }

    private static List<String> all(List<Map<?, ?>> devices, String key) {
        return devices.stream()
                .flatMap(device -> texts(device.get(key)).stream())
                .toList();
    }

    private static String text(Map<?, ?> device, String key) {
        return texts(device.get(key)).stream().findFirst().orElse("");
    }

    /**
     * Names of all columns.
     *
     * @param count of the columns that are there: where the header does not name them, the readings are the last
     */
    List<String> names(int count) {
        if (columns.size() == count) {
            return columns;
        }
        int others = count - labels.size();
        return IntStream.range(0, count)
                .mapToObj(i -> i < others ? String.valueOf(i + 1) : labels.get(i - others))
                .toList();
    }

    /** What was plugged in at a label; empty if that is not said. */
    String sensor(int label) {
        return sensors.isEmpty() ? "" : sensors.get(label);
    }
}
