package breathtrainer.sensor.decoder;

/**
 * Something that was printed and is no reading.
 *
 * @param line the first such line
 * @param hexadecimal whether it looks like numbers, but not decimal ones
 */
public record Puzzle(String line, boolean hexadecimal) {
    private static final int CONTROL_PICTURES = 0x2400;

    /** The line with a mark for each character that is not seen, but does something to those that are. */
    public String visible() {
        return line.codePoints()
                .map(c -> c < ' ' ? CONTROL_PICTURES + c : isHidden(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
