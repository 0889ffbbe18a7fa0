package breathtrainer.cli.terminal.key;

import java.io.IOException;

/** From characters to keys. An arrow key sends Esc and more after it: an Esc alone is known by what does not follow. */
public final class KeyReader {
    /** Where characters come from. */
    public interface Characters {
        int END = -1;
        int EXPIRED = -2;

        /** The next character, {@link #END}, or {@link #EXPIRED} if none came in time. */
        int read(long milliseconds) throws IOException;
    }

    /** How long the rest of a sequence may take: its bytes are sent at once, but a slow line can part them. */
    private static final long SEQUENCE_MILLISECONDS = 75;

    private static final int ESC = 0x1b;

    private final Characters characters;

    public KeyReader(Characters characters) {
        this.characters = characters;
    }

    /** Waits at most so long for a key, and a moment longer for the rest of its sequence. */
    public Key next(long milliseconds) {
        try {
            int character = characters.read(milliseconds);
            return character == ESC ? escape() : key(character);
        } catch (IOException e) {
            return Key.CLOSED;
        }
    }

    private Key escape() throws IOException {
        int second = characters.read(SEQUENCE_MILLISECONDS);
        return switch (second) {
            case Characters.EXPIRED, Characters.END, ESC -> Key.ESCAPE;
            case '[' -> controlSequence();
            case 'O' -> arrow(characters.read(SEQUENCE_MILLISECONDS));
            default -> Key.OTHER;
        };
    }

    /** Parameters, then one character from @ to ~ (ECMA-48, 5.4). */
    private Key controlSequence() throws IOException {
        StringBuilder parameters = new StringBuilder();
        int character = characters.read(SEQUENCE_MILLISECONDS);
        while (character >= 0x20 && character < 0x40) {
            parameters.append((char) character);
            character = characters.read(SEQUENCE_MILLISECONDS);
        }
        return character == '~' ? page(parameters.toString()) : arrow(character);
    }

    /** A clicker or a foot pedal sends page keys: 5 is up, 6 is down. */
    private static Key page(String parameters) {
        return switch (parameters) {
            case "6" -> Key.RIGHT;
            case "5" -> Key.LEFT;
            default -> Key.OTHER;
        };
    }

    private static Key arrow(int end) {
        return switch (end) {
            case 'C', 'B' -> Key.RIGHT;
            case 'D', 'A' -> Key.LEFT;
            default -> Key.OTHER;
        };
    }

    private static Key key(int character) {
        return switch (character) {
            case Characters.END -> Key.CLOSED;
            case Characters.EXPIRED -> Key.NONE;
            case ' ', 'b', 'B', '.' -> Key.SPACE; // a clicker's black screen is B or a full stop
            case '+', '=' -> Key.PLUS;
            case '-', '_' -> Key.MINUS;
            case 'l', 'L' -> Key.L;
            case 'f', 'F' -> Key.F;
            case 'q', 'Q' -> Key.Q;
            case 't', 'T' -> Key.T;
            case 'y', 'Y' -> Key.Y;
            case 'n', 'N' -> Key.N;
            case 'C' - '@' -> Key.INTERRUPT;
            case 'L' - '@' -> Key.REDRAW;
            default -> Key.OTHER;
        };
    }
}
