package breathtrainer.recording.entry;

import breathtrainer.text.VisibleText;

/** Text of a file as it can stand in a message: short, and without characters that would disturb a terminal. */
public final class Excerpt {
    private static final int LONGEST = 40; // characters

    private Excerpt() {}

    public static String of(String text) {
        String plain = VisibleText.line(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
