package breathtrainer.sensor.plain;

/**
 * Whether what is printed of late is text. Among noise, and at the wrong speed, a line of digits comes by chance several times
 * a second: it is believed only if the lines before it were text as well.
 */
final class Clarity {
    /** How many characters are remembered: those of some lines. */
    private static final double MEMORY = 24;
    /** The part of them that may be strange. */
    private static final double MOST_STRANGE = 0.3;

    private static final char NOT_DECODED = '\uFFFD';

    private double characters;
    private double strange;

    void opened() {
        characters = 0;
        strange = 0;
    }

    void accept(String line) {
        double kept = Math.min(1, MEMORY / Math.max(1, characters));
        characters = kept * characters + line.length();
        strange = kept * strange + strangeIn(line);
    }

    private static int strangeIn(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            count += isStrange(line.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    boolean isClear() {
        return strange <= MOST_STRANGE * characters;
    }

    /** Whether a line holds anything that nobody prints: it was damaged on the way. */
    static boolean isDamaged(String line) {
        return strangeIn(line) > 0;
    }

    private static boolean isStrange(int character) {
        return character == NOT_DECODED || (Character.isISOControl(character) && character != '\t');
    }
}
