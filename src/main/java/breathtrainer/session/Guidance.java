package breathtrainer.session;

/**
 * What to tell the wearer now, in words: the same for window, terminal and voice.
 *
 * @param heading the pose's name, with its side; the routine's title before and after
 * @param instruction what to do now
 * @param detail more about it (props, caution, option); may be empty
 * @param count such as {@code "4 of 10"}; empty where nothing is counted
 * @param countUnit such as {@code "breaths"}
 * @param next what comes after; may be empty
 * @param part such as {@code "2 of 6"}; empty before and after the poses
 */
public record Guidance(
        String heading, String instruction, String detail, String count, String countUnit, String next, String part) {}
