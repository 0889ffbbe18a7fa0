package breathtrainer.sensor.decoder;

/**
 * Something that was printed and is no reading.
 *
 * @param line the first such line
 * @param hexadecimal whether it looks like numbers, but not decimal ones
 */
public record Puzzle(String line, boolean hexadecimal) {}
