package breathtrainer.recording.edf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * Parts of a file that are asked for one behind the other. Where data records are short, many are fetched at once: to ask the
 * system for each of a million takes longer than all the rest.
 */
final class EdfWindow {
    private static final int BYTES = 1 << 18;
    private static final int SHORT_RECORD =
            1 << 14; // bytes: of longer ones the other signals are better left where they are

    private final SeekableByteChannel channel;
    private final boolean wide;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long begin;

    EdfWindow(SeekableByteChannel channel, EdfHeader header) {
        this.channel = channel;
        this.wide = header.recordBytes() <= SHORT_RECORD;
    }

    /** As {@link EdfBlock#read}. */
    ByteBuffer read(long position, int count) throws IOException {
        if (!wide || count > BYTES) {
            return EdfBlock.read(channel, position, count);
        }
        if (position < begin || position + count > begin + window.limit()) {
            int there = (int) Math.max(count, Math.min(BYTES, channel.size() - position));
            window = EdfBlock.read(channel, position, there);
            begin = position;
        }
        return window.slice((int) (position - begin), count).order(ByteOrder.LITTLE_ENDIAN);
    }
}
