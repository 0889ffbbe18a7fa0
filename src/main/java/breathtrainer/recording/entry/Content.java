package breathtrainer.recording.entry;

import breathtrainer.recording.RecordingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was opened to be read.
 *
 * @param head its first bytes
 * @param stream the whole of it, from its first byte
 */
public record Content(Path file, FileStart head, BufferedInputStream stream) {
    /** Opens it, or what lies beside it, once more: formats that are not text are read here and there, not from one end. */
    public static SeekableByteChannel channel(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RecordingException(file + " is no file that can be read here and there. Name one on the disk.");
        }
        return Files.newByteChannel(file);
    }
}
