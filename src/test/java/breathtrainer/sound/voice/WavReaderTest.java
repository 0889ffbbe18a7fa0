package breathtrainer.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.sound.mix.Clip;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are written by Java's own library. */
class WavReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"8000, 8, 1", "22050, 16, 1", "44100, 16, 2", "48000, 24, 1", "96000, 24, 2"})
    void a_tone_keeps_its_pitch_its_length_and_its_loudness(int rate, int bits, int channels) throws Exception {
        Clip clip = WavReader.read(tone(rate, bits, channels));

        assertThat(clip.seconds()).isEqualTo(0.5, within(0.001));
        for (int i = 4800; i < 14_400; i++) {
            double expected = 0.5 * Math.sin(2 * Math.PI * 440 * i / Clip.RATE);
            assertThat((double) clip.at(i)).isEqualTo(expected, within(0.02));
        }
    }

    @Test
    void what_is_no_wav_is_told_with_what_is_allowed() throws Exception {
        Path text = Files.writeString(folder.resolve("t.wav"), "This is not a sound at all, but a text.");
        assertThatThrownBy(() -> WavReader.read(text))
                .isInstanceOf(SoundFileException.class)
                .hasMessage("it does not begin as a WAV file does; what can be read is WAV (PCM of 8, 16 or 24"
                        + " bit) and OGG (Vorbis), one or two channels, 8000 to 96000 Hz");
        Path empty = Files.createFile(folder.resolve("e.wav"));
        assertThatThrownBy(() -> WavReader.read(empty)).isInstanceOf(SoundFileException.class);
    }

    @Test
    void a_file_that_was_cut_off_is_read_as_far_as_it_goes_and_a_head_alone_is_none() throws Exception {
        byte[] whole = Files.readAllBytes(tone(22_050, 16, 1));
        Path half = Files.write(folder.resolve("h.wav"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(WavReader.read(half).seconds()).isEqualTo(0.25, within(0.01));
        for (int length = 0; length < 44; length++) {
            Path head = Files.write(folder.resolve("x.wav"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> WavReader.read(head)).isInstanceOf(SoundFileException.class);
        }
    }

    @Test
    void silence_around_speech_is_cut_and_it_becomes_as_loud_as_any_other() {
        float[] samples = new float[48_000];
        for (int i = 20_000; i < 30_000; i++) {
            samples[i] = (float) (0.05 * Math.sin(i / 10.0));
        }
        Clip clip = SpeechClip.of(new Clip(samples));
        assertThat(clip.seconds()).isEqualTo(10_000.0 / 48_000 + 0.04, within(0.002));
        assertThat(clip.peak()).isEqualTo(SpeechClip.PEAK, within(0.001f));
        assertThat(SpeechClip.of(Clip.silence(1)).length()).isZero();
    }

    private Path tone(int rate, int bits, int channels) throws Exception {
        int bytes = bits / 8;
        byte[] data = new byte[rate / 2 * bytes * channels];
        for (int i = 0; i < data.length / bytes; i++) {
            int time = i / channels;
            double value = 0.5 * Math.sin(2 * Math.PI * 440 * time / rate);
            long whole = Math.round(value * ((1L << (bits - 1)) - 1)) + (bits == 8 ? 128 : 0);
            for (int b = 0; b < bytes; b++) {
                data[i * bytes + b] = (byte) (whole >> (8 * b));
            }
        }
        AudioFormat format = new AudioFormat(rate, bits, channels, bits > 8, false);
        Path file = folder.resolve("tone.wav");
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(data), format, data.length / (bytes * channels)),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        return file;
    }
}
