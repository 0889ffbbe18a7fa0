package breathtrainer.text;

import java.util.function.IntPredicate;

/**
 * Text of others, from a file, a routine or the name of a port, as it can go to a terminal or a log. What would steer a
 * terminal, or turn the direction of what is read, becomes a mark that can be seen; each character one character, so that
 * columns stay where they are.
 */
public final class VisibleText {
    private static final int CONTROL_PICTURES = 0x2400; // of the characters 0 to 31, in their order
    private static final char DELETE = 0x7F;
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char MARK = '\uFFFD'; // for what has no picture

    /** Joiners and the soft hyphen: writing needs them, and they steer nothing. */
    private static final String HARMLESS = "\u200C\u200D\u00AD";

    private VisibleText() {}

    /** One line: line breaks and tabs are marked like all else that is hidden. */
    public static String line(String text) {
        return shown(text, VisibleText::isHidden);
    }

    /** Of several lines: only line breaks and tabs do what they are for. */
    public static String lines(String text) {
        return shown(text, c -> isHidden(c) && c != '\n' && c != '\t');
    }

    /** The same text without what is hidden, a blank for each run of it: for new files, which carry none of it on. */
    public static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean between = false;
        for (int c : text.codePoints().toArray()) {
            if (between && c != ' ' && kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ' && !isHidden(c)) {
                kept.append(' ');
            }
            between = isHidden(c);
            if (!isHidden(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString().strip();
    }

    /** Whether a character is not seen itself, and does something to those that are. */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> HARMLESS.indexOf(codePoint) < 0;
            default -> false;
        };
    }

    private static String shown(String text, IntPredicate marked) {
        if (text.codePoints().noneMatch(marked)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(marked.test(c) ? mark(c) : c));
        return shown.toString();
    }

    private static char mark(int hidden) {
        if (hidden < ' ') {
            return (char) (CONTROL_PICTURES + hidden);
        }
        return hidden == DELETE ? PICTURE_OF_DELETE : MARK;
    }
}
