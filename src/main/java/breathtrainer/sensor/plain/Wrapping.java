package breathtrainer.sensor.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What some programs print around their numbers, taken off so that names and numbers are left: brackets of CircuitPython,
 * colours and tags of an ESP32's log, marks of Teleplot, braces of JSON.
 */
final class Wrapping {
    private static final Pattern COLOUR = Pattern.compile("\\x1B\\[[0-9;?]*[A-Za-z]");
    private static final Pattern ESP_LOG =
            Pattern.compile("[EWIDV] \\((?:(?<ms>\\d{1,10})|[0-9:.]+)\\) [^:]{1,40}: (?<rest>.*)");
    private static final Pattern BRACKETS = Pattern.compile("\\((?<tuple>[^()]*?),?\\s*\\)|\\[(?<list>[^\\[\\]]*)]");
    private static final Pattern TELEPLOT =
            Pattern.compile(">(?<name>[^:]{1,40}):(?<values>[^|]+)(?:\\|(?<flags>.*))?");
    private static final Pattern TELEPLOT_VALUE =
            Pattern.compile("(?:(?<ms>\\d+(?:\\.\\d+)?):)?(?<number>[^:§\uFFFD]+)(?:[§\uFFFD](?<unit>.*))?");
    /** Marks what is a text or a curve of two numbers and no reading. */
    private static final Pattern NO_READING = Pattern.compile(".*(?:t|xy|clr).*");

    private static final char ESCAPE = '\u001B';
    private static final String TIME = "t_ms: ";

    private Wrapping() {}

    /** The lines that are left of one: itself if nothing is around it, several where one line holds several readings. */
    static List<String> removed(String text) {
        if (isBare(text)) {
            return List.of(text);
        }
        String line = COLOUR.matcher(text).replaceAll("").strip();
        Matcher log = ESP_LOG.matcher(line);
        if (log.matches()) {
            String time = log.group("ms") == null ? "" : TIME + log.group("ms") + ", ";
            return List.of(time + log.group("rest"));
        }
        Matcher teleplot = TELEPLOT.matcher(line);
        if (teleplot.matches()) {
            return ofTeleplot(line, teleplot);
        }
        Matcher brackets = BRACKETS.matcher(line);
        if (brackets.matches()) {
            return List.of(brackets.group("tuple") == null ? brackets.group("list") : brackets.group("tuple"));
        }
        return List.of(JsonReading.isOne(line) ? JsonReading.flat(line) : line);
    }

    /** Quickly: nearly every line of a sensor is a mere number. */
    private static boolean isBare(String text) {
        return !text.isEmpty()
                && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-')
                && text.indexOf(ESCAPE) < 0;
    }

    private static List<String> ofTeleplot(String line, Matcher teleplot) {
        String flags = teleplot.group("flags");
        if (flags != null && NO_READING.matcher(flags).matches()) {
            return List.of(line);
        }
        List<String> readings = new ArrayList<>();
        for (String one : teleplot.group("values").split(";", 0)) {
            Matcher value = TELEPLOT_VALUE.matcher(one);
            if (!value.matches()) {
                return List.of(line);
            }
            String time = value.group("ms") == null ? "" : TIME + value.group("ms") + ", ";
            String unit = value.group("unit") == null ? "" : " " + value.group("unit");
            readings.add(time + name(teleplot.group("name")) + ": " + value.group("number") + unit);
        }
        return readings;
    }

    private static String name(String given) {
        return given.replaceAll("[=,;\\t]", " ").strip();
    }
}
