package breathtrainer.yaml;

/** A name that is good for the command line and for a file: of a routine, a figure, a shape. */
public final class ShortName {
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
        return Quoted.of(written) + " is not a short name for the command line;"
                + " write at most 40 small letters, digits and hyphens, such as " + example;
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
