package breathtrainer.recording.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a column says of it as a time.
 *
 * @param unit as it is written; empty if it is not
 * @param isPlain whether nothing but time can be meant
 */
record TimeName(String unit, boolean isPlain) {
    private static final Set<String> TIME = Set.of(
            "time",
            "times",
            "t",
            "timestamp",
            "timestamps",
            "ts",
            "elapsed",
            "zeit",
            "zeitstempel",
            "uhrzeit",
            "temps",
            "heure",
            "tiempo",
            "hora",
            "tempo",
            "datetime",
            "clock");
    private static final Set<String> SURE =
            Set.of("time", "timestamp", "zeit", "zeitstempel", "temps", "tiempo", "tempo");
    private static final Set<String> MORE = Set.of(
            "stamp", "relative", "device", "host", "unix", "in", "since", "start", "local", "utc", "of", "date", "day");
    /** A unit in brackets, or behind a stroke. */
    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*[(\\[]\\s*(.*?)\\s*[)\\]]\\s*");

    /** Empty if it is none. */
    static Optional<TimeName> of(String column) {
        String name = column.substring(column.lastIndexOf(':') + 1).strip(); // behind "Run 1:"
        Matcher brackets = BRACKETS.matcher(name);
        boolean bracketed = brackets.matches();
        List<String> words = words(bracketed ? brackets.group(1) : name);
        String unit = bracketed ? brackets.group(2) : unitAmong(words);
        boolean all = words.stream().allMatch(each -> isTime(each) || MORE.contains(each));
        if (all && words.stream().anyMatch(TimeName::isTime)) {
            return Optional.of(new TimeName(unit, true));
        }
        return words.stream().anyMatch(SURE::contains) ? Optional.of(new TimeName(unit, false)) : Optional.empty();
    }

    private static boolean isTime(String word) {
        return TIME.contains(word) || UnitOfTime.perSecond(word).isPresent();
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .toLowerCase(Locale.ROOT);
        return List.of(plain.split("[^a-z]+", -1)).stream()
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String unitAmong(List<String> words) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return UnitOfTime.perSecond(last).isPresent() ? last : "";
    }

    /** How many of its units make a second; empty if that is not written, or not known. */
    OptionalDouble perSecond() {
        return UnitOfTime.perSecond(unit);
    }
}
