package breathtrainer.cli.terminal.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was said where the wearer is now, so that nothing is said twice. Gives the lines that are still to be said. */
final class Said {
    private static final String INDENT = "  ";

    private String heading = "";
    private String detail = "";
    private String instruction = "";
    /** In a still hold every breath has the same two: each is said once. */
    private final Set<String> cues = new HashSet<>();

    /** Another place than before: all may be said again there. */
    List<String> heading(String text) {
        if (text.equals(heading)) {
            return List.of();
        }
        heading = text;
        detail = "";
        instruction = "";
        cues.clear();
        return List.of("", text);
    }

    List<String> detail(String text) {
        if (text.equals(detail)) {
            return List.of();
        }
        detail = text;
        return indented(text);
    }

    List<String> instruction(String text) {
        if (text.equals(instruction)) {
            return List.of();
        }
        instruction = text;
        return indented(text);
    }

    List<String> cue(String text) {
        List<String> lines = instruction(text);
        return cues.add(text) ? lines : List.of();
    }

    /** Under the heading; a line for each of the text. */
    static List<String> indented(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> INDENT + line.strip())
                .toList();
    }
}
