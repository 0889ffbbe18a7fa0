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
            "date",
            "datum",
            "fecha",
            "horodatage",
            "messzeit",
            "zeitpunkt",
            "laufzeit",
            "sekunden",
            "seconds",
            "secs",
            "sec",
            "s",
            "millis",
            "milliseconds",
            "msec",
            "ms",
            "micros",
            "microseconds",
            "usec",
            "us",
            "nanos",
            "ns",
            "min",
            "minutes",
            "clock");
    private static final Set<String> SURE =
            Set.of("time", "timestamp", "zeit", "zeitstempel", "messzeit", "temps", "tiempo", "tempo", "datetime");
    private static final Set<String> MORE = Set.of(
            "stamp",
            "relative",
            "device",
            "host",
            "unix",
            "epoch",
            "in",
            "since",
            "start",
            "local",
            "utc",
            "of",
            "day",
            "the",
            "und",
            "et",
            "y",
            "ecoule",
            "transcurrido",
            "vergangene",
            "system",
            "recording",
            "session",
            "sample");
    /** What stands in brackets and is no unit. */
    private static final Set<String> NO_UNITS = Set.of(
            "",
            "-",
            "utc",
            "gmt",
            "cet",
            "local",
            "local time",
            "relative",
            "absolute",
            "unix",
            "epoch",
            "formatted",
            "system",
            "device",
            "elapsed",
            "since start",
            "nu",
            "no_units",
            "n/a",
            "timestamp",
            "datetime",
            "raw",
            "cal");

    private static final Pattern FORM = Pattern.compile("[dDmMyYhHsSaAtTzZ :./_-]{4,}"); // yyyy-mm-dd hh:mm:ss
    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*[(\\[{]\\s*(.*?)\\s*[)\\]}]\\s*");
    /** A fraction behind the name: {@code t / s/256}. */
    private static final Pattern FRACTION =
            Pattern.compile("(.*?)[\\s,;/_|]+(s(?:ec)?\\s*/\\s*\\d{1,9}|1\\s*/\\s*\\d{1,9}\\s*s(?:ec)?)\\s*");

    /** Empty if it is none. */
    static Optional<TimeName> of(String column) {
        String name = column.substring(column.lastIndexOf(':') + 1).strip(); // behind "Run 1:"
        Matcher fraction = FRACTION.matcher(name);
        Matcher brackets = fraction.matches() ? fraction : BRACKETS.matcher(name);
        boolean bracketed = brackets.matches();
        List<String> words = words(bracketed ? brackets.group(1) : name);
        String unit = bracketed ? unit(brackets.group(2)) : unitAmong(words);
        boolean all = words.stream()
                .allMatch(each -> isTime(each)
                        || MORE.contains(each)
                        || UnitOfTime.perSecond(each).isPresent());
        if (all && words.stream().anyMatch(TimeName::isTime)) {
            return Optional.of(new TimeName(unit, true));
        }
        return words.stream().anyMatch(SURE::contains) ? Optional.of(new TimeName(unit, false)) : Optional.empty();
    }

    private static boolean isTime(String word) {
        return TIME.contains(word);
    }

    /** Empty for what is in brackets and no unit: a zone, a form. */
    static String unit(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        boolean form =
                FORM.matcher(word).matches() && UnitOfTime.perSecond(word).isEmpty();
        return NO_UNITS.contains(word) || form ? "" : written;
    }

    private static List<String> words(String name) {
        String parted = name.replaceAll("(?i)(milli|micro|nano)sec\\w*", "$1seconds")
                .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"); // ElapsedTime
        String plain = Normalizer.normalize(parted, Normalizer.Form.NFD)
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
