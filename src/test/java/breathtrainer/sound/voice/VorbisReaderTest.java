package breathtrainer.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.routine.Routine;
import breathtrainer.routine.reader.RoutineReader;
import breathtrainer.sound.mix.Clip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code tone.ogg} is half a second of 440 Hz, two channels of 22,050 Hz, written by oggenc. */
class VorbisReaderTest {
    private static final Path TONE = Path.of("src/test/resources/breathtrainer/sound/voice/tone.ogg");

    @TempDir
    private Path folder;

    @Test
    void a_tone_keeps_its_pitch_its_length_and_its_loudness() throws Exception {
        Clip clip = VorbisReader.read(TONE);

        assertThat(clip.seconds()).isEqualTo(0.5, within(0.03));
        assertThat((double) clip.peak()).isEqualTo(0.5, within(0.05));
        int risen = 0;
        for (int i = 4800; i < 14_400; i++) {
            risen += clip.at(i - 1) < 0 && clip.at(i) >= 0 ? 1 : 0;
        }
        assertThat(risen).isBetween(87, 89); // periods of 440 Hz in a fifth of a second
    }

    @Test
    void what_is_no_vorbis_is_told_with_what_is_allowed() throws Exception {
        Path text = Files.writeString(folder.resolve("t.ogg"), "OggS is how this text begins, and nothing more.");
        assertThatThrownBy(() -> VorbisReader.read(text))
                .isInstanceOf(SoundFileException.class)
                .hasMessage(
                        "it does not begin as an OGG file with Vorbis does; what can be read is WAV (PCM of 8, 16 or 24"
                                + " bit) and OGG (Vorbis), one or two channels, 8000 to 96000 Hz");
    }

    @Test
    @Timeout(60)
    void whatever_has_become_of_a_file_it_is_a_sound_or_said_to_be_none() throws Exception {
        byte[] whole = Files.readAllBytes(TONE);
        Random dice = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] harmed = Arrays.copyOf(whole, i % 2 == 0 ? dice.nextInt(whole.length) : whole.length);
            for (int hits = dice.nextInt(6); hits > 0 && harmed.length > 0; hits--) {
                harmed[dice.nextInt(harmed.length)] = (byte) dice.nextInt();
            }
            Path file = Files.write(folder.resolve("h.ogg"), harmed);
            try {
                assertThat(VorbisReader.read(file).seconds()).isLessThan(1);
            } catch (SoundFileException e) {
                assertThat(e).hasMessageContaining("what can be read is");
            }
        }
    }

    @Test
    void a_teachers_ogg_is_heard_instead_of_the_voice_and_one_that_cannot_be_played_is_told() throws Exception {
        Files.copy(TONE, folder.resolve("come.ogg"));
        Files.writeString(folder.resolve("close.ogg"), "OggS and nothing more");
        Routine routine = RoutineReader.read(Files.writeString(folder.resolve("r.yaml"), """
                routine: r
                title: T
                poses:
                  - name: Sit
                    figure: seated
                    getting-ready:
                      - { say: Come here., voice: come.ogg }
                      - { say: Close your eyes., voice: close.ogg }
                    hold: 5 breaths
                """));
        List<String> troubles = new ArrayList<>();
        Recordings recordings = Recordings.of(routine, troubles::add);

        assertThat(recordings.clip("Come here.").orElseThrow().seconds()).isEqualTo(0.5, within(0.05));
        assertThat(troubles).isEmpty();
        assertThat(recordings.clip("Close your eyes.")).isEmpty();
        assertThat(troubles)
                .singleElement()
                .asString()
                .contains("close.ogg cannot be played: it does not begin as an OGG file with Vorbis does")
                .endsWith("The system's voice says it instead.");
    }

    @Test
    void a_file_that_is_gone_is_no_sound_either() {
        assertThatThrownBy(() -> VorbisReader.read(folder.resolve("gone.ogg"))).isInstanceOf(IOException.class);
    }
}
