package breathtrainer.cli.terminal.cell;

import java.util.Locale;
import java.util.Map;

/** How much a terminal can set off a text. There is no red in any of them: nothing in a practice is an alarm. */
public enum Palette {
    /** Nothing but the characters. */
    PLAIN,
    /** Bold, faint and reversed, for those who asked for no colour. */
    UNCOLOURED,
    /** The eight colours that every terminal has, as its owner chose them. */
    EIGHT,
    /** The 256 colours, chosen to be legible on black and on white. */
    QUIET;

    /**
     * What a terminal can colour, by what its user has set.
     *
     * @param environment of the process: {@code NO_COLOR} (no-color.org), {@code COLORTERM}, {@code TERM}
     */
    public static Palette of(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return UNCOLOURED;
        }
        boolean many =
                environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT).contains("256")
                        || !environment.getOrDefault("COLORTERM", "").isEmpty();
        return many ? QUIET : EIGHT;
    }

    public boolean canReverse() {
        return this != PLAIN;
    }

    /** The text as it is sent to the terminal; ends in the terminal's usual looks. */
    String paint(String text, Style style, boolean reversed) {
        String looks = looks(style);
        if (this == PLAIN || (looks.isEmpty() && !reversed)) {
            return text;
        }
        String separator = reversed && !looks.isEmpty() ? ";" : "";
        return "\u001b[" + (reversed ? "7" : "") + separator + looks + "m" + text + "\u001b[0m";
    }

    /** Parameters of SGR (ECMA-48, 8.3.117). */
    private String looks(Style style) {
        return switch (style) {
            case BODY -> "";
            case HEADING -> "1";
            case QUIET -> among("2", "2", "38;5;245");
            case NOTICE -> among("1", "33", "38;5;136");
            case INHALE -> among("", "36", "38;5;73");
            case EXHALE -> among("", "34", "38;5;104");
            case PAUSE -> among("", "", "38;5;108");
        };
    }

    private String among(String uncoloured, String eight, String quiet) {
        return switch (this) {
            case PLAIN -> "";
            case UNCOLOURED -> uncoloured;
            case EIGHT -> eight;
            case QUIET -> quiet;
        };
    }
}
