package breathtrainer.recording.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A column of times, recognised by its name: {@code time_s}, {@code t}, {@code timestamp}, {@code Time [ms]}, {@code t_ms} …
 *
 * @param index of the column, from 0
 * @param perSecond how many of its units make a second
 */
record CsvTimeColumn(int index, double perSecond) {
    private static final Set<String> TIME = Set.of("time", "t", "timestamp", "elapsed", "seconds", "millis", "ms");
    private static final Set<String> MORE =
            Set.of("time", "stamp", "elapsed", "relative", "device", "host", "unix", "in");
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("s", 1.0),
            Map.entry("sec", 1.0),
            Map.entry("secs", 1.0),
            Map.entry("seconds", 1.0),
            Map.entry("ms", 1e3),
            Map.entry("msec", 1e3),
            Map.entry("millis", 1e3),
            Map.entry("milliseconds", 1e3),
            Map.entry("us", 1e6),
            Map.entry("micros", 1e6),
            Map.entry("microseconds", 1e6),
            Map.entry("ns", 1e9),
            Map.entry("nanos", 1e9),
            Map.entry("nanoseconds", 1e9));

    /** The unit of a column of that name; empty if it does not hold times. */
    static OptionalDouble perSecond(String name) {
        List<String> words = List.of(name.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .split("[^a-z]+"));
        boolean time = words.stream().anyMatch(TIME::contains)
                && words.stream()
                        .allMatch(word -> TIME.contains(word) || MORE.contains(word) || UNITS.containsKey(word));
        return time ? OptionalDouble.of(UNITS.getOrDefault(words.get(words.size() - 1), 1.0)) : OptionalDouble.empty();
    }

    /** Dividing, not multiplying by 0.001: so 580 ms are exactly the double 0.58. */
    double seconds(double value) {
        return value / perSecond;
    }
}
