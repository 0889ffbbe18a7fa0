package breathtrainer.cli.unfinished;

import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The text of a routine, which is kept with its practice.
 *
 * @param routine one that the program does not bring along
 * @param file where it was read
 */
public record RoutineText(Routine routine, Path file) {
    /**
     * Its text; nothing where it cannot be read any more.
     *
     * @param own the routine of a file, if one was named
     */
    public static byte[] of(Routine routine, @Nullable RoutineText own) {
        try {
            return own != null && own.routine.at(routine.pace()).equals(routine)
                    ? Files.readAllBytes(own.file)
                    : Routines.text(routine.id());
        } catch (IOException gone) {
            LoggerFactory.getLogger(RoutineText.class).warn("{} has no text", routine.id(), gone);
            return new byte[0];
        }
    }
}
