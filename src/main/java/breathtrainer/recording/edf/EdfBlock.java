package breathtrainer.recording.edf;

import breathtrainer.language.Texts;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** Parts of a file, the lowest byte of a number first. */
final class EdfBlock {
    private static final Texts TEXTS = Texts.of("recording.edf");

    private EdfBlock() {}

    static ByteBuffer read(SeekableByteChannel channel, long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException(TEXTS.text("ends", position + bytes.position()));
            }
        }
        return bytes.flip();
    }
}
