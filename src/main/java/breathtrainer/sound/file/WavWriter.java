package breathtrainer.sound.file;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFile;
import breathtrainer.sound.mix.Clip;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a WAV file of one channel with 16 bit at {@link Clip#RATE}, as it comes. Its head says at first that it goes on as
 * far as can be, so that it can be played even if the program is killed; when it is closed it says how long it is.
 */
final class WavWriter implements AutoCloseable {
    private static final int HEAD = 44; // bytes
    private static final int BYTES = 2; // a sample
    private static final long MOST = 0xFFFF_FFFFL;

    private final Path file;
    private final OutputStream out;
    private long samples;

    private WavWriter(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /** @throws IOException with a sentence if there is such a file and it is kept, or it cannot be written */
    static WavWriter create(Path file, Existing existing) throws IOException {
        WavWriter writer = new WavWriter(file, new BufferedOutputStream(NewFile.create(file, existing), 1 << 16));
        writer.out.write(head(MOST));
        return writer;
    }

    /** Adds the first {@code length} values, each from -1 to 1. */
    void write(float[] values, int length) throws IOException {
        byte[] bytes = new byte[BYTES * length];
        for (int i = 0; i < length; i++) {
            int value = Math.round(values[i] * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        out.write(bytes);
        samples += length;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (Files.isRegularFile(file)) {
            try (RandomAccessFile again = new RandomAccessFile(file.toFile(), "rw")) {
                again.write(head(BYTES * samples));
            }
        }
    }

    /** Beyond four gigabytes, which are twelve hours, a WAV file cannot say how long it is. */
    private static byte[] head(long soundBytes) {
        return ByteBuffer.allocate(HEAD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt((int) Math.min(MOST, soundBytes + HEAD - 8))
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1) // PCM
                .putShort((short) 1) // channel
                .putInt(Clip.RATE)
                .putInt(Clip.RATE * BYTES)
                .putShort((short) BYTES)
                .putShort((short) (8 * BYTES))
                .put(ascii("data"))
                .putInt((int) Math.min(MOST, soundBytes))
                .array();
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
