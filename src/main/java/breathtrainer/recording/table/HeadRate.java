package breathtrainer.recording.table;

import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rate that stands somewhere above a table. */
final class HeadRate {
    /** Whole: neither the first digits of a longer one nor what stands before an exponent. */
    private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d{1,9})?)(?![.,]?\\d|e[+-]?\\d)";

    private static final List<Pattern> RATES = List.of(
            Pattern.compile("(?i)(?:sampl\\w*[\\s_-]*(?:rate|freq\\w*)|rate_hz|abtastrate)[^\\d]{0,20}" + NUMBER
                    + "(?!\\d*\\s*/)"),
            Pattern.compile("(?i)\\b(?:at|@)\\s*" + NUMBER + "\\s*hz"));
    private static final List<Pattern> STEPS = List.of(
            Pattern.compile("(?i)" + NUMBER + "\\s*([a-z]+)\\s*/\\s*sample"),
            Pattern.compile("(?i)interval\\s*=\\s*" + NUMBER + "\\s*([a-z]+)"));

    private HeadRate() {}

    /** In samples a second; empty if none is told. */
    static OptionalDouble in(List<String> lines) {
        return lines.stream()
                .map(HeadRate::in)
                .flatMapToDouble(OptionalDouble::stream)
                .filter(Believed::rate)
                .findFirst();
    }

    private static OptionalDouble in(String line) {
        for (Pattern rate : RATES) {
            Matcher told = rate.matcher(line);
            if (told.find()) {
                return OptionalDouble.of(number(told));
            }
        }
        for (Pattern step : STEPS) {
            Matcher told = step.matcher(line);
            if (told.find()) {
                OptionalDouble unit = UnitOfTime.perSecond(told.group(2));
                return unit.isPresent() ? OptionalDouble.of(unit.getAsDouble() / number(told)) : unit;
            }
        }
        return OptionalDouble.empty();
    }

    private static double number(Matcher told) {
        return Decimal.parse(told.group(1).replace(',', '.'));
    }
}
