package breathtrainer.recording.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the three axes of an accelerometer among the names of columns: x, y, z; acc_x …; AccX …; ax …; X [g] …;
 * Accel Channel 0, 1, 2. Where its gyroscope's three are there as well, in degrees a second, they follow: gx, gy, gz; gyro_x …
 */
public final class Axes {
    private static final Pattern AXIS = Pattern.compile("(.*?)([xyz])(?:[^a-z].*)?");
    private static final Pattern GYROSCOPE = Pattern.compile("g|w|.*gyr.*|.*rotation.*|.*angular.*");
    private static final Pattern RADIANS = Pattern.compile(".*\\brad\\b.*");

    private static final Pattern NUMBERED = Pattern.compile("(?i)acc[a-z]*[ _.-]*(?:channel|ch|axis)?[ _.-]*[0-3]");

    private Axes() {}

    /** Three columns that belong together. */
    private record Triple(String sensor, List<Integer> columns) {
        boolean isGyroscope() {
            return GYROSCOPE.matcher(sensor).matches();
        }
    }

    /**
     * Columns of x, y and z, and of the gyroscope if there is one; empty if there are none or it is not plain which are
     * meant.
     */
    public static Optional<List<Integer>> find(List<String> names) {
        List<Triple> all = triples(names);
        if (all.size() == 1) {
            return Optional.of(all.get(0).columns());
        }
        List<Triple> others = all.stream().filter(each -> !each.isGyroscope()).toList();
        List<Triple> named = all.stream()
                .filter(each -> each.sensor().startsWith("a") && !each.isGyroscope())
                .toList();
        List<Triple> accelerometers = others.size() == 1 ? others : named;
        if (accelerometers.size() != 1) {
            return all.isEmpty() ? numbered(names) : Optional.empty();
        }
        List<Triple> gyroscopes = all.stream()
                .filter(each -> each.isGyroscope() && inDegrees(each, names))
                .toList();
        List<Integer> found = new ArrayList<>(accelerometers.get(0).columns());
        if (gyroscopes.size() == 1) {
            found.addAll(gyroscopes.get(0).columns());
        }
        return Optional.of(found);
    }

    /** Three that differ by their number alone. */
    private static Optional<List<Integer>> numbered(List<String> names) {
        List<Integer> found = IntStream.range(0, names.size())
                .filter(i -> NUMBERED.matcher(names.get(i).strip()).matches())
                .boxed()
                .toList();
        long beginnings = found.stream()
                .map(i -> names.get(i).strip().replaceFirst("\\d$", ""))
                .distinct()
                .count();
        return found.size() == 3 && beginnings == 1 ? Optional.of(found) : Optional.empty();
    }

    private static boolean inDegrees(Triple gyroscope, List<String> names) {
        return gyroscope.columns().stream()
                .noneMatch(i ->
                        RADIANS.matcher(names.get(i).toLowerCase(Locale.ROOT)).matches());
    }

    /** All that are complete. */
    private static List<Triple> triples(List<String> names) {
        Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Matcher axis = AXIS.matcher(names.get(i).strip().toLowerCase(Locale.ROOT));
            if (axis.matches()) {
                found.computeIfAbsent(axis.group(1), sensor -> new LinkedHashMap<>())
                        .putIfAbsent(axis.group(2), i);
            }
        }
        return found.entrySet().stream()
                .filter(each -> each.getValue().size() == 3)
                .map(each -> new Triple(
                        each.getKey(),
                        Stream.of("x", "y", "z").map(each.getValue()::get).toList()))
                .toList();
    }
}
