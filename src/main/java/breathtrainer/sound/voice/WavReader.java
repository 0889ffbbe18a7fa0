package breathtrainer.sound.voice;

import breathtrainer.language.Texts;
import breathtrainer.sound.mix.Clip;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a WAV file (RIFF, "Multimedia Programming Interface and Data Specifications 1.0", 1991) into a clip: two channels
 * become one, any rate becomes {@link Clip#RATE}.
 */
final class WavReader {
    private static final Texts TEXTS = Texts.of("sound.voice");
    private static final int LARGEST = 64 << 20; // bytes; ten minutes of speech
    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;

    private final ByteBuffer bytes;
    private int channels;
    private int rate;
    private int bits;

    private WavReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws SoundFileException if it is something else, or a kind that is not read */
    static Clip read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new SoundFileException(TEXTS.text("wav.large"));
        }
        return new WavReader(Files.readAllBytes(file)).clip();
    }

    private Clip clip() throws SoundFileException {
        if (bytes.remaining() < 12 || !word().equals("RIFF") || skip(4) < 0 || !word().equals("WAVE")) {
            throw new SoundFileException(TEXTS.text("wav.begin"));
        }
        while (bytes.remaining() >= 8) {
            String name = word();
            long size = Integer.toUnsignedLong(bytes.getInt());
            if (name.equals("data")) {
                return new Clip(Resampling.to(Clip.RATE, samples((int) Math.min(size, bytes.remaining())), rate));
            }
            int next = (int) Math.min(bytes.limit(), bytes.position() + size + size % 2);
            if (name.equals("fmt ") && Math.min(size, bytes.remaining()) >= 16) {
                format();
            }
            bytes.position(next);
        }
        throw new SoundFileException(TEXTS.text("wav.empty"));
    }

    private void format() throws SoundFileException {
        int kind = Short.toUnsignedInt(bytes.getShort());
        channels = bytes.getShort();
        rate = bytes.getInt();
        skip(6);
        bits = bytes.getShort();
        boolean known = kind == PCM || kind == EXTENSIBLE;
        boolean depth = bits == 8 || bits == 16 || bits == 24;
        if (!known || !depth || channels < 1 || channels > 2 || rate < 8000 || rate > 96_000) {
            throw new SoundFileException(TEXTS.text("wav.kind", kind, bits, channels, rate));
        }
    }

    private float[] samples(int size) throws SoundFileException {
        if (channels == 0) {
            throw new SoundFileException(TEXTS.text("wav.unknown"));
        }
        float[] samples = new float[size / (channels * bits / 8)];
        for (int i = 0; i < samples.length; i++) {
            float sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += sample();
            }
            samples[i] = sum / channels;
        }
        return samples;
    }

    private float sample() {
        return switch (bits) {
            case 8 -> (Byte.toUnsignedInt(bytes.get()) - 128) / 128f;
            case 16 -> bytes.getShort() / 32_768f;
            default -> (Short.toUnsignedInt(bytes.getShort()) | bytes.get() << 16) / 8_388_608f;
        };
    }

    private String word() {
        byte[] four = new byte[4];
        bytes.get(four);
        return new String(four, StandardCharsets.US_ASCII);
    }

    private int skip(int count) {
        bytes.position(bytes.position() + count);
        return count;
    }
}
