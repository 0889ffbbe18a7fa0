package breathtrainer.yaml;

import breathtrainer.language.Texts;

/** A name that is good for the command line and for a file: of a routine, a figure, a shape. */
public final class ShortName {
    private static final Texts TEXTS = Texts.of("yaml");

    /** As a regular expression; the schemas have it too. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,39}";

    private ShortName() {}

    public static boolean isOne(String written) {
        return written.matches(PATTERN);
    }

    /**
     * What is said of one that is none.
     *
     * @param example one that is
     */
    public static String refused(String written, String example) {
        return TEXTS.text("short-name", Quoted.of(written), example);
    }

    /**
     * The name as it was written.
     *
     * @throws IllegalArgumentException with a message that says what is allowed
     */
    public static String read(String written) {
        if (!isOne(written)) {
            throw new IllegalArgumentException(refused(written, "all-fours"));
        }
        return written;
    }
}
