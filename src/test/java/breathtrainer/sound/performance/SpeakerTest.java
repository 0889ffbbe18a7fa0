package breathtrainer.sound.performance;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Language;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.sound.cue.SpokenLine;
import breathtrainer.sound.cue.Urgency;
import breathtrainer.sound.cue.Utterance;
import breathtrainer.sound.cue.Wording;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.voice.Voice;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose voice is heard: the teacher's where there is one, else the system's. */
class SpeakerTest {
    private static final List<Wording> LONG_AND_SHORT = List.of(
            new Wording(List.of(new SpokenLine("Sit."), new SpokenLine("Close your eyes."))),
            new Wording(List.of(new SpokenLine("Sit."))));

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void what_a_teacher_has_recorded_takes_the_place_of_the_voice_on_each_side() throws Exception {
        Speaker speaker = speaker(new OneSecond(), wav(3));
        assertThat(seconds(speaker, "Knees to the right.")).isBetween(2.9, 3.1);
        assertThat(seconds(speaker, "Knees to the left.")).isBetween(2.9, 3.1);
        assertThat(seconds(speaker, "Close your eyes.")).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void a_recording_that_cannot_be_played_is_told_once_and_the_voice_says_it() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.wav"), "RIFF....WAVE and no more");
        Speaker speaker = speaker(new OneSecond(), broken);
        assertThat(seconds(speaker, "Knees to the left.")).isEqualTo(1);
        assertThat(seconds(speaker, "Knees to the left.")).isEqualTo(1);
        assertThat(told).singleElement().asString().contains("broken.wav cannot be played", "voice says it instead");
    }

    @Test
    void without_a_voice_what_was_recorded_is_heard_and_where_none_is_wanted_nothing() throws Exception {
        assertThat(seconds(speaker(Voice.MISSING, wav(2)), "Knees to the left."))
                .isBetween(1.9, 2.1);
        assertThat(speaker(Voice.MISSING, wav(2)).speak(Utterance.of("Close your eyes."), Language.ENGLISH))
                .isEmpty();
        assertThat(speaker(Voice.NONE, wav(2)).speak(Utterance.of("Knees to the left."), Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void where_nothing_fits_the_fewest_words_are_spoken_all_the_same_but_not_those_of_a_movement() throws Exception {
        Speaker speaker = speaker(new OneSecond(), wav(1));
        Utterance late = new Utterance(Urgency.NOW, Optional.empty(), LONG_AND_SHORT, 0.5);
        assertThat(speaker.speak(late, Language.ENGLISH).orElseThrow().text()).isEqualTo("Sit.");
        Utterance movement = new Utterance(Urgency.WITH_MOVEMENT, Optional.empty(), LONG_AND_SHORT, 0.5);
        assertThat(speaker.speak(movement, Language.ENGLISH)).isEmpty();
        Utterance enough = new Utterance(Urgency.NOW, Optional.empty(), LONG_AND_SHORT, 3);
        assertThat(speaker.speak(enough, Language.ENGLISH).orElseThrow().text()).isEqualTo("Sit. Close your eyes.");
    }

    private static double seconds(Speaker speaker, String text) {
        return speaker.speak(Utterance.of(text), Language.ENGLISH)
                .orElseThrow()
                .clip()
                .seconds();
    }

    private Speaker speaker(Voice voice, Path recorded) {
        Pose twist = new Pose(
                "Twist",
                "twist",
                List.of(),
                null,
                List.of(new Instruction("Close your eyes.", 5)),
                null,
                null,
                List.of(new Movement(Phase.EXHALE, "Knees to the {side}.", null, recorded)),
                List.of(),
                List.of("right", "left"),
                null,
                new Hold(false, 5, 5, Hold.Unit.BREATHS),
                List.of());
        Speaker speaker = new Speaker(voice, 1, told::add);
        speaker.begin(new Routine("r", "R", List.of(), List.of(twist), List.of()));
        return speaker;
    }

    private Path wav(int seconds) throws Exception {
        byte[] data = new byte[16_000 * seconds];
        for (int i = 0; i < data.length; i += 2) {
            data[i + 1] = (byte) (i % 40);
        }
        Path file = folder.resolve("recorded.wav");
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(data), new AudioFormat(8000, 16, 1, true, false), data.length / 2),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        return file;
    }

    private static final class OneSecond implements Voice {
        @Override
        public String name() {
            return "somebody";
        }

        @Override
        public Optional<Clip> speak(String text, Language language) {
            return Optional.of(Clip.silence(1));
        }
    }
}
