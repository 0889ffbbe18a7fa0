package breathtrainer.sensor.plain;

import java.util.regex.Pattern;

/**
 * Whether lines are hexadecimal numbers. Those that happen to have no letter look like decimal ones and must not be read as
 * such.
 */
final class Hexadecimal {
    private static final Pattern WITH_LETTER =
            Pattern.compile("(?=.*[A-Fa-f])(?=.*\\d)[0-9A-Fa-f]{2,8}(?:[,;\\s]+[0-9A-Fa-f]{1,8})*");
    /** One in four numbers of three digits has no letter, fewer of longer ones; some may be words. */
    private static final double LIKELY = 0.2;

    private int withLetter;

    /** Takes a line that is no decimal number. */
    void words(String line) {
        withLetter += isOne(line) ? 1 : 0;
    }

    static boolean isOne(String line) {
        return WITH_LETTER.matcher(line).matches();
    }

    /** Whether so many lines of digits among those that were taken are hexadecimal as well. */
    boolean isLikely(int digitsOnly) {
        return withLetter > 1 && withLetter >= LIKELY * (withLetter + digitsOnly);
    }
}
