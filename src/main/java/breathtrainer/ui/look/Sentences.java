package breathtrainer.ui.look;

/** Lines of the screen, said one after the other. */
public final class Sentences {
    private Sentences() {}

    /** Each part a sentence, and none of them with two full stops; empty ones are left out. */
    public static String of(String... parts) {
        StringBuilder said = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                said.append(said.isEmpty() ? "" : isEnded(said) ? " " : ". ").append(part);
            }
        }
        return said.toString();
    }

    private static boolean isEnded(CharSequence said) {
        return ".!?".indexOf(said.charAt(said.length() - 1)) >= 0;
    }
}
