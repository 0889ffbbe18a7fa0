package breathtrainer.sound.cue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to say something: lines, one after the other.
 *
 * @param lines at least one
 */
public record Wording(List<SpokenLine> lines) {
    /** Keeps a copy of the lines. */
    public Wording {
        lines = List.copyOf(lines);
    }

    static Wording of(String... lines) {
        return new Wording(Stream.of(lines).map(SpokenLine::new).toList());
    }

    static Wording of(List<String> lines) {
        return new Wording(lines.stream().map(SpokenLine::new).toList());
    }

    /** All of it. */
    public String text() {
        return lines.stream().map(SpokenLine::text).collect(Collectors.joining(" "));
    }
}
