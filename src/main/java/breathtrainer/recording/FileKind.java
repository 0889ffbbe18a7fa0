package breathtrainer.recording;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format in which recordings are written. */
public enum FileKind {
    CSV("csv|txt|tsv"),
    /** EDF+C: on an even grid, as most programs read it. */
    EDF("edf"),
    /** EDF+D: each sample at its own time. */
    EDFD("edf"),
    WFDB("hea|dat");

    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    /** What the ending of a name says; empty if it says nothing. */
    public static Optional<FileKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Pattern.matches("(?s).*\\.(" + kind.endings + ")", name))
                .findFirst();
    }
}
