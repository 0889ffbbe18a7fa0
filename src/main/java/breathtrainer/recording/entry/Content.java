package breathtrainer.recording.entry;

import breathtrainer.language.Texts;
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
 * @param isPacked whether the file holds it packed by gzip; the head and the stream are unpacked
 */
public record Content(Path file, FileStart head, BufferedInputStream stream, boolean isPacked) {
    private static final Texts TEXTS = Texts.of("recording.entry");

    /**
     * The whole of it once more, for formats that are read here and there and not from one end.
     *
     * @throws RecordingException if it is no file on a disk
     */
    public SeekableByteChannel channel() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RecordingException(TEXTS.text("not-on-disk", file));
        }
        return isPacked ? Unpacked.copy(file, stream) : Files.newByteChannel(file);
    }
}
