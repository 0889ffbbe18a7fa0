package breathtrainer.session;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import java.nio.file.Path;

/** Where a recording goes on when its own place fails. */
public interface SparePlace {
    /** There is none. */
    SparePlace NONE = () -> {
        throw new RecordingException(Texts.of("session").text("recorded.nowhere"));
    };

    /**
     * A file that is not there yet.
     *
     * @throws RecordingException if there is no such place, or it cannot be made
     */
    Path file() throws RecordingException;
}
