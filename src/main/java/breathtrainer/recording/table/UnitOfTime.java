package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units in which people write times, in the languages in which their programs speak. */
final class UnitOfTime {
    private static final Texts TEXTS = Texts.of("recording.table");

    private static final Map<String, Double> PER_SECOND = new HashMap<>();
    private static final Pattern FRACTION =
            Pattern.compile("s(?:ec)?\\s*/\\s*(\\d{1,9})|1\\s*/\\s*(\\d{1,9})\\s*s(?:ec)?");

    static {
        units(1, "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos");
        units(1e3, "ms msec msecs millis millisecond milliseconds millisekunden millisecondes milisegundos");
        units(1e6, "us usec micros microsecond microseconds mikrosekunden microsecondes microsegundos");
        units(1e9, "ns nsec nanos nanosecond nanoseconds nanosekunden nanosecondes nanosegundos");
        units(1 / 60.0, "min mins minute minutes minuten minuto minutos");
        units(1 / 3600.0, "h hr hour hours stunden heures horas");
        units(1 / 86_400.0, "d day days tage jours dias");
    }

    private UnitOfTime() {}

    private static void units(double perSecond, String words) {
        for (String word : words.split(" ", -1)) {
            PER_SECOND.put(word, perSecond);
        }
    }

    /** How many make a second; empty if it is no unit of time. */
    static OptionalDouble perSecond(String unit) {
        String word =
                unit.strip().toLowerCase(Locale.ROOT).replace('\u00b5', 'u').replace('\u03bc', 'u');
        Double known = PER_SECOND.get(word);
        Matcher fraction = FRACTION.matcher(word);
        if (known == null && fraction.matches()) {
            String parts = fraction.group(1) == null ? fraction.group(2) : fraction.group(1);
            return OptionalDouble.of(Double.parseDouble(parts)).stream()
                    .filter(each -> each > 0)
                    .findFirst();
        }
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /** For a message: {@code ms}. */
    static String word(double perSecond) {
        return perSecond == 1
                ? "s"
                : perSecond == 1e3
                        ? "ms"
                        : perSecond == 1e6
                                ? "µs"
                                : perSecond == 1e9
                                        ? "ns"
                                        : perSecond == 1 / 60.0
                                                ? "min"
                                                : perSecond == 1 / 3600.0
                                                        ? "h"
                                                        : perSecond == 1 / 86_400.0
                                                                ? TEXTS.text("days")
                                                                : "1/" + Math.round(perSecond) + " s";
    }
}
