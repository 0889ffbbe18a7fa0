package breathtrainer.sensor.plain;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Whether lines are hexadecimal numbers. Those that happen to have no letter look like decimal ones, and those that end with
 * one like numbers with a unit: they must not be read as such.
 */
final class Hexadecimal {
    private static final Pattern WITH_LETTER =
            Pattern.compile("(?=.*[A-Fa-f])(?=.*\\d)[0-9A-Fa-f]{2,8}(?:[,;\\s]+[0-9A-Fa-f]{1,8})*");
    /** One in four numbers of three digits has no letter, and fewer of longer ones. */
    private static final double LIKELY = 0.2;
    /** A letter that is always the same is a unit. */
    private static final int FEWEST_LETTERS = 2, FEWEST_LINES = 2;
    /** About so many lines are remembered. */
    private static final double MEMORY = 50;

    private final BitSet letters = new BitSet();
    private double lines;
    private double withLetter;
    private String example = "";

    /** Takes any line. */
    void accept(String line) {
        boolean hexadecimal = hasLetter(line) && WITH_LETTER.matcher(line).matches();
        lines += 1 - lines / MEMORY;
        withLetter += (hexadecimal ? 1 : 0) - withLetter / MEMORY;
        if (hexadecimal) {
            line.chars().filter(Character::isLetter).map(Character::toUpperCase).forEach(letters::set);
            example = example.isEmpty() ? line : example;
        }
    }

    private static boolean hasLetter(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetter(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isLikely() {
        return letters.cardinality() >= FEWEST_LETTERS
                && withLetter > FEWEST_LINES - 0.5
                && withLetter >= LIKELY * lines;
    }

    /** The first line that had a letter. */
    String example() {
        return example;
    }
}
