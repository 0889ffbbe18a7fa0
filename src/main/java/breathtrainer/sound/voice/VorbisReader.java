package breathtrainer.sound.voice;

import breathtrainer.language.Texts;
import breathtrainer.sound.mix.Clip;
import com.jcraft.jogg.Packet;
import com.jcraft.jogg.Page;
import com.jcraft.jogg.StreamState;
import com.jcraft.jogg.SyncState;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads an OGG file with Vorbis in it ("Vorbis I specification", Xiph.org, 2020) into a clip: two channels become one, any rate
 * becomes {@link Clip#RATE}. JOrbis decodes it: a file is pages, pages hold packets, the first three packets are its head.
 */
final class VorbisReader {
    private static final Texts TEXTS = Texts.of("sound.voice");
    private static final int LONGEST = 600; // seconds; ten minutes of speech
    private static final int AT_ONCE = 4096; // bytes
    private static final int HEADS = 3;

    private final InputStream in;
    private final SyncState bytes = new SyncState();
    private final Page page = new Page();
    private final StreamState pages = new StreamState();
    private final Packet packet = new Packet();
    private final Info info = new Info();
    private final DspState decoder = new DspState();
    private final Block block = new Block(decoder);
    private float[] samples = new float[0];
    private int count;
    private boolean isOpen;

    private VorbisReader(InputStream in) {
        this.in = in;
    }

    /** @throws SoundFileException if it is something else, or a kind that is not read */
    static Clip read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new VorbisReader(in).clip();
        } catch (IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | NegativeArraySizeException e) {
            throw new SoundFileException(TEXTS.text("ogg.broken")); // the library believes whatever it reads
        }
    }

    private Clip clip() throws IOException {
        head();
        decoder.synthesis_init(info);
        block.init(decoder);
        float[][][] decoded = new float[1][][];
        int[] first = new int[info.channels];
        while (nextPacket()) {
            if (block.synthesis(packet) == 0) {
                decoder.synthesis_blockin(block);
            }
            for (int got = decoder.synthesis_pcmout(decoded, first); got > 0; ) {
                keep(decoded[0], first, got);
                decoder.synthesis_read(got);
                got = decoder.synthesis_pcmout(decoded, first);
            }
        }
        if (count == 0) {
            throw new SoundFileException(TEXTS.text("wav.empty"));
        }
        return new Clip(Resampling.to(Clip.RATE, Arrays.copyOf(samples, count), info.rate));
    }

    private void head() throws IOException {
        bytes.init();
        info.init();
        Comment comment = new Comment();
        comment.init();
        for (int i = 0; i < HEADS; i++) {
            if (!nextPacket() || info.synthesis_headerin(comment, packet) < 0) {
                throw new SoundFileException(TEXTS.text("ogg.begin"));
            }
        }
        if (info.channels < 1 || info.channels > 2 || info.rate < 8000 || info.rate > 96_000) {
            throw new SoundFileException(TEXTS.text("ogg.kind", info.channels, info.rate));
        }
    }

    /** Whether there is one more; holes are passed over. */
    private boolean nextPacket() throws IOException {
        int got = isOpen ? pages.packetout(packet) : 0;
        while (got != 1) {
            if (got == 0 && !nextPage()) {
                return false;
            }
            got = pages.packetout(packet);
        }
        return true;
    }

    /** Whether there is one more, though perhaps of something that lies beside the sound. */
    private boolean nextPage() throws IOException {
        int got = bytes.pageout(page);
        while (got != 1) {
            if (got == 0 && !feed()) {
                return false;
            }
            got = bytes.pageout(page);
        }
        if (!isOpen) {
            pages.init(page.serialno());
            isOpen = true;
        }
        pages.pagein(page);
        return true;
    }

    private boolean feed() throws IOException {
        int at = bytes.buffer(AT_ONCE);
        int got = in.read(bytes.data, at, AT_ONCE);
        bytes.wrote(Math.max(0, got));
        return got > 0;
    }

    private void keep(float[][] channels, int[] first, int got) throws SoundFileException {
        if (count + got > LONGEST * info.rate) {
            throw new SoundFileException(TEXTS.text("ogg.long"));
        }
        if (count + got > samples.length) {
            samples = Arrays.copyOf(samples, 2 * (count + got));
        }
        for (int i = 0; i < got; i++) {
            float sum = 0;
            for (int channel = 0; channel < info.channels; channel++) {
                sum += channels[channel][first[channel] + i];
            }
            samples[count + i] = sum / info.channels;
        }
        count += got;
    }
}
