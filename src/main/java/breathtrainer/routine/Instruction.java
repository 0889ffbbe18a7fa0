package breathtrainer.routine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to do before a hold.
 *
 * @param seconds how long it is shown before the next, above 0
 * @param voice a recording of somebody who says it, in WAV or OGG; else the system's voice does
 */
public record Instruction(
        String text, double seconds, @Nullable Path voice) {
    /** One that nobody has recorded. */
    public Instruction(String text, double seconds) {
        this(text, seconds, null);
    }
}
