package breathtrainer.sound.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.file.Existing;
import breathtrainer.routine.Language;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.voice.Voice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFileTest {
    private static final SessionEvent BEGAN = new Began(100, Routines.builtIn().get(0), Length.SHORT);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void the_sound_begins_with_the_session_and_goes_to_its_last_tone() throws Exception {
        Path wav = written(BEGAN, new InhaleBegan(102, 101.7, 101.6, 1), new ExhaleBegan(105, 104.7, 104.6, 1));

        try (AudioInputStream sound = AudioSystem.getAudioInputStream(wav.toFile())) {
            AudioFormat format = sound.getFormat();
            assertThat(format.getSampleRate()).isEqualTo(48_000);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            assertThat(format.getChannels()).isEqualTo(1);
            assertThat(sound.getFrameLength()).isEqualTo((long) (48_000 * (5 + 1.6)));
        }
        assertThat(Files.readAllLines(folder.resolve("s.csv")))
                .containsExactly(
                        "time_s,end_s,kind,character,text", "2.000,3.300,inhale,bowl,", "5.000,6.600,exhale,bowl,");
        short[] samples = samples(wav);
        assertThat(loudest(samples, 0, 2)).isZero();
        assertThat(loudest(samples, 2, 2.05)).isGreaterThan(1000);
        assertThat(loudest(samples, 3.3, 5)).isZero();
    }

    @Test
    void what_is_said_stands_in_the_table_and_is_heard() throws Exception {
        Path wav = written(BEGAN, new Advised(101, 0, "Go slowly, and \"rest\"."));

        assertThat(Files.readAllLines(folder.resolve("s.csv")))
                .contains("1.000,1.500,voice,somebody,\"Go slowly, and \"\"rest\"\".\"");
        assertThat(loudest(samples(wav), 1, 1.5)).isBetween(6000, 7000);
    }

    @Test
    void a_practice_of_which_nothing_is_heard_leaves_an_empty_sound() throws Exception {
        assertThat(samples(written())).isEmpty();
        assertThat(Files.readString(folder.resolve("s.csv"))).isEqualTo("time_s,end_s,kind,character,text\n");
    }

    @Test
    void while_it_is_written_it_can_be_played_already() throws Exception {
        Path wav = folder.resolve("s.wav");
        try (SoundFile file = SoundFile.create(wav, Existing.KEEP, SoundSettings.DEFAULT, new Somebody(), told::add)) {
            file.hear(BEGAN);
            for (int i = 1; i < 60; i++) {
                file.hear(new InhaleBegan(100 + 2 * i, 100 + 2 * i, 100 + 2 * i, 1));
            }
            assertThat(Files.size(wav)).isCloseTo(44 + 2 * 48_000 * 118L, within(70_000L));
            try (AudioInputStream sound = AudioSystem.getAudioInputStream(wav.toFile())) {
                assertThat(sound.readNBytes(1000)).hasSize(1000);
            }
        }
    }

    @Test
    void files_that_are_there_are_kept_both() throws Exception {
        Files.writeString(folder.resolve("s.csv"), "mine");
        assertThatThrownBy(this::written).hasMessageContaining("s.csv exists already and is kept");
        assertThat(folder.resolve("s.wav")).doesNotExist();

        Files.writeString(folder.resolve("t.wav"), "mine");
        assertThatThrownBy(() -> SoundFile.create(
                        folder.resolve("t.wav"), Existing.KEEP, SoundSettings.DEFAULT, Voice.NONE, told::add))
                .hasMessageContaining("t.wav exists already and is kept");
        assertThat(folder.resolve("t.csv")).doesNotExist();
    }

    @Test
    void only_a_wav_file_can_be_named() {
        assertThat(SoundFile.isName(Path.of("a/b.wav"))).isTrue();
        assertThat(SoundFile.isName(Path.of("a/b.mp3"))).isFalse();
        assertThat(SoundFile.isName(Path.of(".wav"))).isFalse();
        assertThat(SoundFile.tableOf(Path.of("a/b.wav"))).isEqualTo(Path.of("a/b.csv"));
    }

    private Path written(SessionEvent... events) throws Exception {
        Path wav = folder.resolve("s.wav");
        try (SoundFile file = SoundFile.create(wav, Existing.KEEP, SoundSettings.DEFAULT, new Somebody(), told::add)) {
            for (SessionEvent event : events) {
                file.hear(event);
            }
        }
        return wav;
    }

    private static short[] samples(Path wav) throws Exception {
        byte[] bytes = Files.readAllBytes(wav);
        short[] samples = new short[(bytes.length - 44) / 2];
        ByteBuffer.wrap(bytes, 44, bytes.length - 44)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    private static int loudest(short[] samples, double from, double to) {
        int loudest = 0;
        for (int i = (int) (from * Clip.RATE); i < Math.min(samples.length, to * Clip.RATE); i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }

    /** Says everything in half a second, at a fifth of full scale. */
    private static final class Somebody implements Voice {
        @Override
        public String name() {
            return "somebody";
        }

        @Override
        public Optional<Clip> speak(String text, Language language) {
            float[] samples = new float[24_000];
            Arrays.fill(samples, 0.2f);
            return Optional.of(new Clip(samples));
        }
    }
}
