package breathtrainer.routine.reader;

import breathtrainer.language.Texts;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.yaml.Nearest;
import breathtrainer.yaml.Quoted;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads how long a pose is held: {@code [at least] N [to M] breaths|rounds|minutes|seconds}. Both "at least" and a range
 * would say twice, and differently, what a longer practice does: so it is one or the other.
 */
final class HoldReader {
    private static final Texts TEXTS = Texts.of("routine.reader");
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
        check(word.equals(END), "hold.too-much", Quoted.of(word));
        check(!(atLeast && isRange), "hold.both");
        check(from <= to, "hold.order");
        checkAmount(to, unit);
        checkAmount(from, unit);
        return new Hold(atLeast, from, to, unit);
    }

    private boolean atLeast() {
        if (!word.equals("at")) {
            return false;
        }
        goOn();
        check(word.equals("least"), "hold.at");
        goOn();
        return true;
    }

    private double number() {
        check(NUMBER.matcher(word).matches(), "hold.number", written());
        double number = Double.parseDouble(word);
        check(number > 0, "hold.above", word);
        goOn();
        return number;
    }

    private Unit unit() {
        String plural = word.endsWith("s") ? word : word + "s";
        Optional<String> near = Nearest.to(plural, UNITS);
        check(UNITS.contains(plural) || near.isPresent(), "hold.unit", written());
        check(UNITS.contains(plural), "hold.unit.near", written(), near.orElse(""));
        goOn();
        return Unit.valueOf(plural.toUpperCase(Locale.ROOT));
    }

    private static void checkAmount(double amount, Unit unit) {
        String unitName = unit.name().toLowerCase(Locale.ROOT);
        boolean counted = unit == Unit.BREATHS || unit == Unit.ROUNDS;
        check(!counted || amount == Math.rint(amount), "hold.whole", unitName);
        check(amount <= most(unit), "hold.most", most(unit), unitName);
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
        return word.equals(END) ? TEXTS.text("hold.nothing") : Quoted.of(word);
    }

    private void goOn() {
        word = words.hasNext() ? words.next() : END;
    }

    private static void check(boolean right, String wrong, Object... facts) {
        if (!right) {
            throw new IllegalArgumentException(TEXTS.text("hold", TEXTS.text(wrong, facts)));
        }
    }
}
