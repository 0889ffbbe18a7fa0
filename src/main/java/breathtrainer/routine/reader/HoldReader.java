package breathtrainer.routine.reader;

import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads how long a pose is held: {@code [at least] N [to M] breaths|rounds|minutes|seconds}. Both "at least" and a range
 * would say twice, and differently, what a longer practice does: so it is one or the other.
 */
final class HoldReader {
    /** What a message ends with. */
    static final String ALLOWED = "; a hold is written as [at least] N [to M] breaths, rounds, minutes or seconds:"
            + " at least 10 breaths, 3 to 5 minutes, 5 breaths";

    private static final List<String> UNITS = List.of("breaths", "rounds", "minutes", "seconds");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String END = "";

    private final Iterator<String> words;
    private String word = END;

    private HoldReader(String text) {
        words = Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .iterator();
        goOn();
    }

    /** @throws IllegalArgumentException with a message that says what is wrong and what is allowed */
    static Hold read(String text) {
        return new HoldReader(text).hold();
    }

    private Hold hold() {
        boolean atLeast = atLeast();
        double from = number();
        double to = from;
        boolean isRange = word.equals("to");
        if (isRange) {
            goOn();
            to = number();
        }
        Unit unit = unit();
        check(word.equals(END), Quoted.of(word) + " is too much");
        check(!(atLeast && isRange), "at least and a range do not go together; write one of them");
        check(from <= to, "the first number is above the second");
        checkAmount(to, unit);
        checkAmount(from, unit);
        return new Hold(atLeast, from, to, unit);
    }

    private boolean atLeast() {
        if (!word.equals("at")) {
            return false;
        }
        goOn();
        check(word.equals("least"), "\"at\" without \"least\"");
        goOn();
        return true;
    }

    private double number() {
        check(NUMBER.matcher(word).matches(), written() + " stands where a number is needed, such as 10 or 1.5");
        double number = Double.parseDouble(word);
        check(number > 0, word + " is not above 0");
        goOn();
        return number;
    }

    private Unit unit() {
        String plural = word.endsWith("s") ? word : word + "s";
        String hint = Nearest.to(plural, UNITS)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        check(UNITS.contains(plural), written() + " stands where what is counted is needed" + hint);
        goOn();
        return Unit.valueOf(plural.toUpperCase(Locale.ROOT));
    }

    private static void checkAmount(double amount, Unit unit) {
        String unitName = unit.name().toLowerCase(Locale.ROOT);
        boolean counted = unit == Unit.BREATHS || unit == Unit.ROUNDS;
        check(!counted || amount == Math.rint(amount), unitName + " are counted in whole numbers");
        check(amount <= most(unit), "more than " + most(unit) + " " + unitName + " are not a hold");
    }

    /** Far above any practice, so that only a slip is refused: two hours, or what is breathed and moved in them. */
    private static int most(Unit unit) {
        return switch (unit) {
            case BREATHS -> 1000;
            case ROUNDS -> 500;
            case MINUTES -> 120;
            case SECONDS -> 7200;
        };
    }

    private String written() {
        return word.equals(END) ? "nothing" : Quoted.of(word);
    }

    private void goOn() {
        word = words.hasNext() ? words.next() : END;
    }

    private static void check(boolean right, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong + ALLOWED);
        }
    }
}
