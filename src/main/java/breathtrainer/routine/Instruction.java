package breathtrainer.routine;

/**
 * Something to do before a hold.
 *
 * @param seconds how long it is shown before the next, above 0
 */
public record Instruction(String text, double seconds) {}
