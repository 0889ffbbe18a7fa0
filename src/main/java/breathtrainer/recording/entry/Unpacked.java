package breathtrainer.recording.entry;

import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A copy of what was packed, in the folder for passing files: it is gone when it is closed. */
final class Unpacked {
    private static final Texts TEXTS = Texts.of("recording.entry");

    private static final long LARGEST = 1L << 32; // bytes: days of many signals

    private Unpacked() {}

    static SeekableByteChannel copy(Path packed, InputStream content) throws IOException {
        Path copy = passing(packed);
        FileChannel channel = FileChannel.open(
                copy, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            write(packed, content, channel);
            return channel.position(0);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Path passing(Path packed) throws RecordingException {
        try {
            return Files.createTempFile("breath-trainer", ".unpacked");
        } catch (IOException e) {
            throw noRoom(packed, IoReason.of(e), e);
        }
    }

    private static void write(Path packed, InputStream content, FileChannel copy) throws IOException {
        byte[] some = new byte[1 << 16];
        for (int read = content.read(some); read >= 0; read = content.read(some)) {
            if (copy.position() > LARGEST) {
                throw new RecordingException(TEXTS.text("packed.large", packed));
            }
            ByteBuffer bytes = ByteBuffer.wrap(some, 0, read);
            while (bytes.hasRemaining()) {
                put(packed, bytes, copy);
            }
        }
    }

    private static void put(Path packed, ByteBuffer bytes, FileChannel copy) throws RecordingException {
        try {
            copy.write(bytes);
        } catch (IOException e) {
            throw noRoom(packed, IoReason.of(e), e);
        }
    }

    private static RecordingException noRoom(Path packed, String why, IOException e) {
        return new RecordingException(TEXTS.text("packed.no-room", packed, why), e);
    }
}
